import { randomBytes } from 'node:crypto';
import { canConsentForAll, type Person, TENANT_A } from '../people.ts';
import type { DemoApp } from './apps.ts';
import type { PageLanguage } from './words.ts';

/** One sign-in under way; the browser only ever holds its `ctx` handle. */
export interface SignIn {
  ctx: string;
  kind: 'authorize' | 'adminconsent-v1' | 'adminconsent-v2';
  app: DemoApp;
  tenant: string;
  scopes: readonly string[];
  redirectUri: string;
  state: string | null;
  language: PageLanguage;
}

/** How the blocked screen reaches the browser after the sign-in form was posted. */
export type Delivery = 'post' | 'reprocess';

/** What the sign-in service does with this sign-in: lets it in, asks for consent, or shows a code. */
export type Verdict = { kind: 'in' } | { kind: 'consent' } | { kind: 'code'; code: string };

/** The memory of the replica: what the organisation has switched on, granted and blocked. */
export class Directory {
  /** The native admin consent workflow: with it people meet 90095, without it 90094. */
  workflow = false;
  delivery: Delivery = 'post';
  readonly granted = new Set<string>();
  readonly disabled = new Set<string>();
  /** Codes that an app is answered with whatever else holds, for screens beside the main story. */
  readonly forced = new Map<string, string>();
  /** Native requests that were sent, with the words that stood in the box. */
  readonly nativeRequests: { clientId: string; oid: string; justification: string }[] = [];
  readonly #signIns = new Map<string, SignIn>();

  /** Back to the state of a fresh organisation. */
  reset(): void {
    this.workflow = false;
    this.delivery = 'post';
    for (const kept of [this.granted, this.disabled, this.forced]) kept.clear();
    this.nativeRequests.length = 0;
  }

  begin(signIn: Omit<SignIn, 'ctx'>): SignIn {
    const ctx = `rQIIAsecret${randomBytes(18).toString('base64url')}`;
    const begun = { ...signIn, ctx };
    this.#signIns.set(ctx, begun);
    return begun;
  }

  find(ctx: string | null): SignIn | undefined {
    return ctx === null ? undefined : this.#signIns.get(ctx);
  }

  /** Pure in what it reads: settings, grants, the app, the person. */
  judge(signIn: SignIn, person: Person): Verdict {
    const { app } = signIn;
    const forced = this.forced.get(app.clientId);
    if (signIn.kind !== 'authorize') {
      if (signIn.tenant === 'common') return { kind: 'code', code: '9002328' };
      return canConsentForAll(person) ? { kind: 'consent' } : { kind: 'code', code: '90094' };
    }
    if (forced) return { kind: 'code', code: forced };
    if (signIn.tenant === TENANT_A && person.tid !== TENANT_A)
      return { kind: 'code', code: '50020' };
    if (this.disabled.has(app.clientId)) return { kind: 'code', code: '7000112' };
    if (this.granted.has(app.clientId)) return { kind: 'in' };
    if (app.risky) return { kind: 'code', code: this.workflow ? '900981' : '900941' };
    return { kind: 'code', code: this.workflow ? '90095' : '90094' };
  }
}
