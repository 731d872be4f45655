import type { ScreenKind } from '../contract/origin.ts';
import type { ScreenClass } from './facts.ts';

/**
 * How much a code weighs: `block` stops the person and the panel can help; `note` is recognised
 * but a panel would not help; `noise` belongs to every ordinary sign-in.
 */
export type Severity = 'block' | 'note' | 'noise';

export interface CodeMeaning {
  class: ScreenClass;
  screen: ScreenKind | null;
  severity: Severity;
}

/** Numbers are Microsoft's, words are Google's; `xx` stands for the two or three digits of a family. */
type Row = [codes: string, cls: ScreenClass, screen?: ScreenKind, severity?: Severity];

const ROWS: readonly Row[] = [
  ['90094 admin_policy_enforced access_not_configured', 'consent', 'need-admin-approval'],
  ['90095', 'consent', 'approval-required'],
  ['90096', 'consent', 'request-sent'],
  ['90097 90098', 'consent', 'request-failed'],
  ['900941 900981', 'consent', 'risky-app'],
  [
    '65001 650011 90008 90093 900942 650052 650056 650058 500011 700016 90099',
    'consent',
    'consent-error',
  ],
  // The person declined, a passing fault, a consent between devices: asking an admin changes nothing.
  ['65004 90090 50206', 'consent', 'consent-error', 'note'],
  ['50105', 'access', 'not-assigned'],
  ['7000112 500014 1000031', 'access', 'app-disabled'],
  // Network, device and cross-tenant policy: the nearest kind is Conditional Access; no request helps.
  ['500021 500212 500213 530xx', 'access', 'conditional-access', 'note'],
  [
    '50020 50177 50178 90072 50034 16000 16003 51004 500208 org_internal',
    'account',
    'wrong-account',
  ],
  [
    '65005 65002 65003 650053 650054 650057 50011 500113 900971 50194 90124 90130 700051 700054 7000218 9002325 900144 9002313 9002328 650xx disallowed_useragent invalid_client deleted_client redirect_uri_mismatch',
    'vendor',
    'vendor-error',
  ],
  ['50058 50140 50199 399218 50196 1003033', 'ignore'],
];

/** Codes of the approval screens themselves: believed even where every other code would be noise. */
export const APPROVAL_CODES = /^9009(4|5|6|7|41|81)$/;

function meaningOf([, cls, screen, severity]: Row): CodeMeaning {
  return { class: cls, screen: screen ?? null, severity: severity ?? (screen ? 'block' : 'noise') };
}

/** What an AADSTS number (digits only) or a code of Google means to us; undefined when we do not know it. */
export function explainCode(code: string): CodeMeaning | undefined {
  for (const wanted of [code, code.replace(/^(530|650)\d{2,3}$/, '$1xx')])
    for (const row of ROWS) if (row[0].split(' ').includes(wanted)) return meaningOf(row);
  return undefined;
}

/** Every listed code with its meaning, for tests, documents and the diagnosis by error text. */
export function listCodes(): { code: string; meaning: CodeMeaning }[] {
  return ROWS.flatMap((row) =>
    row[0]
      .split(' ')
      .filter((code) => !code.endsWith('xx'))
      .map((code) => ({ code, meaning: meaningOf(row) })),
  );
}
