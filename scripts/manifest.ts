import type { UserManifest, UserManifestFn } from 'wxt';
import { SIGN_IN_ORIGINS } from '../lib/screens/hosts.ts';

/** The browser families a build is made for. */
type Family = 'chromium' | 'firefox';

interface AskedPermission {
  name: string;
  families: readonly Family[];
  /** Why the extension cannot do without it; a permission with no reason does not get in. */
  reason: string;
}

/** Every permission the extension asks for at installation. Widening this table is a deliberate change. */
export const PERMISSIONS: readonly AskedPermission[] = [
  {
    name: 'storage',
    families: ['chromium', 'firefox'],
    reason:
      'settings, the managed policy of the organisation, and tokens kept in session memory only',
  },
  {
    name: 'identity',
    families: ['chromium', 'firefox'],
    reason: 'signing in to the companion backend by OpenID Connect without seeing a password',
  },
  {
    name: 'alarms',
    families: ['chromium', 'firefox'],
    reason:
      'sending what waits in the outbox and asking for news after the worker was put to sleep',
  },
  {
    name: 'notifications',
    families: ['chromium', 'firefox'],
    reason: 'telling the requester that a decision was taken',
  },
  {
    name: 'sidePanel',
    families: ['chromium'],
    reason:
      'showing the panel beside the page where the organisation wants nothing added to the page',
  },
];

/** Addresses a person may be asked for later, at their own click; never granted by the installation. */
export const OPTIONAL_HOSTS = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'] as const;

/** Public half of the key that fixes the Chromium extension id; the private half was never kept. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAokW9Dr4c69OPQT+18L9essa/p4abIShDZCMHtIuCbfAaYSQNiEmKT5TWmiEDkAMe/7+8cLTTToewFe0lZ0SMktkvcsuYEaKpUNj2Tl5ARvgf8xWCVQ8XIcbe6tIxy+IXcJmW20ChHKDqg4+ZBE1fCQle9jnTIVEMURNto8Ltwp15BKiTxBpTBxyBZM5Rk6QE6z95btPe+FfArCtOs0b1r8eNcSCL9J+Y/icCmENQv82HgEmdjomAclM9ZcqZdve+gr+AgupC9eGI6H3Ft7R7UELcmxLU3y2D8L4QymU5/FIckUomdMUzHiIzzUmTSFUaQlrfSPZeQuvw4hjwAPfeHQIDAQAB';

/** The id that Chromium derives from the key above; it is part of the sign-in redirect address. */
export const CHROMIUM_ID = 'jmkedpgofacaahgapookcmiafgpebijl';
export const GECKO_ID = 'consent-desk@consent-desk.example';

/** Nothing is allowed but what is named: no inline script, no frame, no address but the backend's. */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SIDE_PAGE = 'panel.html?place=side';

function chromiumOnly(): UserManifest {
  return {
    key: CHROMIUM_KEY,
    minimum_chrome_version: '120',
    side_panel: { default_path: SIDE_PAGE },
    storage: { managed_schema: 'managed-schema.json' },
  };
}

function firefoxOnly(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    sidebar_action: {
      default_panel: SIDE_PAGE,
      default_title: 'Consent Desk',
      default_icon: 'icon/32.png',
      open_at_install: false,
    },
  };
}

/** The manifest of one build, from the browser it is made for; WXT adds the entrypoints. */
export const manifest: UserManifestFn = ({ browser }) => {
  const family: Family = browser === 'firefox' ? 'firefox' : 'chromium';
  return {
    name: 'Consent Desk',
    short_name: 'Consent Desk',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: PERMISSIONS.filter((p) => p.families.includes(family)).map((p) => p.name),
    optional_host_permissions: [...OPTIONAL_HOSTS],
    content_security_policy: { extension_pages: PAGE_CSP },
    web_accessible_resources: [{ resources: ['panel.html'], matches: [...SIGN_IN_ORIGINS] }],
    action: { default_title: 'Consent Desk' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } },
    ...(family === 'firefox' ? firefoxOnly() : chromiumOnly()),
  } as UserManifest;
};
