import type { AppStanding } from '../contract/me.ts';
import type { ScreenClass, ScreenFacts } from '../screens/facts.ts';
import { causeOfCode } from './by-code.ts';
import type { Cause, CauseEvidence, CauseId, NextStep } from './cause.ts';
import { whoMayGrant } from './who-may-grant.ts';

/** What else is known when the cause is looked for. */
export interface CauseContext {
  /** The organisation's own decision on this app, when the backend knows one. */
  standing: AppStanding['standing'] | null;
}

type Found = Omit<Cause, 'workflowOff'>;

/** Accounts of these domains are personal ones; a work app cannot be approved for them. */
const PERSONAL_DOMAIN =
  /@(?:outlook|hotmail|live|msn|gmail|googlemail|yahoo|icloud)\.[a-z.]{2,6}$/i;

const BY_CLASS: Record<ScreenClass, Pick<Found, 'id' | 'steps'>> = {
  consent: { id: 'only-admins-may-agree', steps: ['request'] },
  access: { id: 'app-unavailable', steps: ['tell-it'] },
  account: { id: 'guest-account', steps: ['switch-account', 'tell-it'] },
  vendor: { id: 'vendor-error', steps: ['report-to-vendor'] },
  ignore: { id: 'not-sure', steps: ['try-again'] },
};

const BY_SCREEN: Partial<Record<ScreenFacts['screen'], Pick<Found, 'id' | 'steps'>>> = {
  'not-assigned': { id: 'assignment-required', steps: ['ask-assignment'] },
  'app-disabled': { id: 'app-disabled', steps: ['tell-it'] },
  'risky-app': { id: 'risky-app', steps: ['request', 'report-to-vendor'] },
  'request-failed': { id: 'request-failed', steps: ['request', 'tell-it'] },
  'conditional-access': { id: 'conditional-access', steps: ['tell-it'] },
  'wrong-account': { id: 'guest-account', steps: ['switch-account', 'tell-it'] },
  'vendor-error': { id: 'vendor-error', steps: ['report-to-vendor'] },
};

const codeEvidence = (facts: ScreenFacts): CauseEvidence =>
  facts.errorCode
    ? {
        kind: 'code',
        value: /^\d+$/.test(facts.errorCode) ? `AADSTS${facts.errorCode}` : facts.errorCode,
      }
    : { kind: 'page', value: facts.screen };

function asksEveryTime(prompt: string | null): boolean {
  return (prompt ?? '').split(/\s+/).some((word) => word === 'consent' || word === 'admin_consent');
}

/** A block although the organisation has said yes: the app asks again and again, or wants more. */
function afterApproval(facts: ScreenFacts): Found {
  if (asksEveryTime(facts.prompt)) {
    const evidence: CauseEvidence = { kind: 'prompt', value: `prompt=${facts.prompt}` };
    return { id: 'prompt-loop', steps: ['report-to-vendor', 'tell-it'], evidence };
  }
  const evidence: CauseEvidence = { kind: 'decision', value: 'approved' };
  return { id: 'approved-still-blocked', steps: ['try-again', 'tell-it'], evidence };
}

/** The likeliest reason behind a plain consent block, best evidence first. */
function consentCause(facts: ScreenFacts): Found {
  const request: readonly NextStep[] = ['request'];
  const found = (
    id: CauseId,
    kind: CauseEvidence['kind'],
    value: string,
    steps = request,
  ): Found => ({
    id,
    steps,
    evidence: { kind, value },
  });
  if (facts.endpoint?.startsWith('adminconsent'))
    return found('admin-link', 'endpoint', '/adminconsent');
  if (asksEveryTime(facts.prompt)) {
    return found('prompt-every-time', 'prompt', `prompt=${facts.prompt}`, [
      'request',
      'report-to-vendor',
    ]);
  }
  const adminOnly = facts.permissions.find((p) => whoMayGrant(p) === 'admin');
  if (adminOnly) return found('admin-only-permission', 'permission', adminOnly.value);
  const managed = facts.permissions.find((p) => whoMayGrant(p) === 'admin-by-default');
  if (managed) return found('managed-permission', 'permission', managed.value);
  if (facts.publisherVerified === false) {
    return found('unverified-publisher', 'publisher', facts.publisherName ?? 'unverified');
  }
  return { id: 'only-admins-may-agree', steps: request, evidence: codeEvidence(facts) };
}

function find(facts: ScreenFacts, context: CauseContext): Found {
  const evidence = codeEvidence(facts);
  const account = facts.signedInAs ?? '';
  if (facts.class === 'account' && PERSONAL_DOMAIN.test(account)) {
    const shown: CauseEvidence = { kind: 'account', value: account };
    return { id: 'personal-account', steps: ['switch-account'], evidence: shown };
  }
  const named = causeOfCode(facts.errorCode) ?? BY_SCREEN[facts.screen];
  if (named && named.id !== 'never-agreed') return { id: named.id, steps: named.steps, evidence };
  if (facts.class === 'consent') {
    if (context.standing === 'approved') return afterApproval(facts);
    if (named) return { id: named.id, steps: named.steps, evidence };
    if (facts.confidence === 'low')
      return { id: 'not-sure', steps: ['request', 'tell-it'], evidence };
    return consentCause(facts);
  }
  return { ...BY_CLASS[facts.class], evidence };
}

/**
 * Why this screen stands in the person's way, with what it was read from and what can help.
 * Pure; says `not-sure` rather than guess when the screen itself was recognised by its words only.
 */
export function findCause(facts: ScreenFacts, context: CauseContext): Cause {
  const workflowOff =
    facts.provider === 'entra' && ['90094', '900941', '90093'].includes(facts.errorCode ?? '');
  return { ...find(facts, context), workflowOff };
}

/** True when asking can help, so that a request form may be shown. */
export function canRequest(cause: Cause): boolean {
  return cause.steps.includes('request');
}
