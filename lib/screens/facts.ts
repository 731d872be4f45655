import type { Cloud, Provider, ScreenKind } from '../contract/origin.ts';
import type { PermissionKind } from '../contract/permission.ts';

/** What kind of trouble a screen or code is (idp code tables). `ignore` is ordinary sign-in noise. */
export type ScreenClass = 'consent' | 'access' | 'account' | 'vendor' | 'ignore';

/** How sure a detector is: `high` code or page id, `medium` structure, `low` localised title only. */
export type Confidence = 'high' | 'medium' | 'low';

/** One thing the detector leaned on, e.g. `{ marker: 'sErrorCode', value: '90094' }`. Never a secret. */
export interface Evidence {
  marker: string;
  value: string;
}

/** A permission as the page names it; `resource` and `kind` only when the page or address says so. */
export interface SeenPermission {
  value: string;
  resource: string | null;
  kind: PermissionKind | null;
  description: string | null;
}

/**
 * Everything the content script tells the background about one screen: small, plain, JSON-safe,
 * and free of everything design §8 forbids. A field the page did not show is null, never guessed.
 */
export interface ScreenFacts {
  provider: Provider;
  cloud: Cloud;
  screen: ScreenKind;
  class: ScreenClass;
  confidence: Confidence;
  evidence: Evidence[];
  /** Code without prefix: `90094`, `admin_policy_enforced`. */
  errorCode: string | null;
  /** Tenant segment of the address (GUID, domain, `common`, `organizations`) or a GUID in the error text. */
  tenant: string | null;
  clientId: string | null;
  appName: string | null;
  publisherName: string | null;
  publisherVerified: boolean | null;
  permissions: SeenPermission[];
  prompt: string | null;
  /** Endpoint version of the authorize request, when known: tells v1 from v2 and static from dynamic. */
  endpoint: 'v1' | 'v2' | 'adminconsent-v1' | 'adminconsent-v2' | null;
  /** Where the app wanted the answer: origin only. */
  returnOrigin: string | null;
  correlationId: string | null;
  /** Language the page is shown in (BCP-47), when it says so. */
  pageLanguage: string | null;
  /** Shown while the screen is up, kept in session memory only, never stored or sent (design §8). */
  signedInAs: string | null;
  /** The provider's own justification box is there and can be filled. */
  hasNativeForm: boolean;
  markersVersion: string;
  /**
   * The provider's error text with addresses cut to their origin. Only on its way from the page:
   * `mergeFacts` reads app, account and ids out of it and drops it.
   */
  errorText?: string | null;
}
