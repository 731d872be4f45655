import type { CauseId, NextStep } from './cause.ts';

interface CodeRule {
  id: CauseId;
  steps: readonly NextStep[];
  codes: readonly string[];
}

/** Codes that say the cause by themselves. Consent codes that need a second look are not here. */
const RULES: readonly CodeRule[] = [
  { id: 'assignment-required', steps: ['ask-assignment'], codes: ['50105'] },
  { id: 'app-disabled', steps: ['tell-it'], codes: ['7000112'] },
  { id: 'service-disabled', steps: ['tell-it'], codes: ['500014'] },
  { id: 'app-unavailable', steps: ['tell-it'], codes: ['1000031'] },
  { id: 'tenant-restricted', steps: ['tell-it'], codes: ['500021', '500212', '500213'] },
  { id: 'personal-account', steps: ['switch-account'], codes: ['500208'] },
  {
    id: 'guest-account',
    steps: ['switch-account', 'tell-it'],
    codes: ['50020', '50177', '50178', '90072', '50034', '51004', '16000', '16003'],
  },
  { id: 'risky-app', steps: ['request', 'report-to-vendor'], codes: ['900941', '900981'] },
  { id: 'no-reviewer', steps: ['request', 'tell-it'], codes: ['90097'] },
  { id: 'request-lost', steps: ['try-again', 'request'], codes: ['90098'] },
  { id: 'passing-fault', steps: ['try-again'], codes: ['90090'] },
  { id: 'declined', steps: ['try-again', 'request'], codes: ['65004', '50206'] },
  { id: 'missing-service', steps: ['request', 'tell-it'], codes: ['650052', '650058', '500011'] },
  { id: 'not-in-tenant', steps: ['request', 'switch-account'], codes: ['700016'] },
  { id: 'app-misconfigured', steps: ['request', 'report-to-vendor'], codes: ['90008', '650056'] },
  { id: 'partner-only', steps: ['tell-it'], codes: ['90099'] },
  { id: 'never-agreed', steps: ['request'], codes: ['65001', '650011', '900942'] },
  {
    id: 'google-policy',
    steps: ['request'],
    codes: ['admin_policy_enforced', 'access_not_configured'],
  },
  { id: 'internal-app', steps: ['switch-account', 'report-to-vendor'], codes: ['org_internal'] },
];

const BY_CODE: ReadonlyMap<string, CodeRule> = new Map(
  RULES.flatMap((rule) => rule.codes.map((code): [string, CodeRule] => [code, rule])),
);

/** The cause a code names by itself, or undefined. `530xx` are Conditional Access, whatever the last digits. */
export function causeOfCode(code: string | null): Omit<CodeRule, 'codes'> | undefined {
  if (!code) return undefined;
  const known = BY_CODE.get(code);
  if (known) return known;
  return /^530\d{2}$/.test(code) ? { id: 'conditional-access', steps: ['tell-it'] } : undefined;
}
