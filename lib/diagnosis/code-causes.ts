import type { CauseId } from './causes.ts';

const list = (cause: CauseId, ...codes: string[]): [string, CauseId][] =>
  codes.map((code) => [code, cause]);

/**
 * Every code we can say something about. Microsoft calls these codes subject to change; what is
 * not here is an unknown code, and said to be one.
 */
const CODE_CAUSES: ReadonlyMap<string, CauseId> = new Map([
  ...list('admin-approval-needed', '90094', '900942', '90093'),
  ...list('approval-can-be-requested', '90095'),
  ...list('request-waiting', '90096'),
  ...list('no-reviewer', '90097'),
  ...list('request-not-understood', '90098'),
  ...list('risky-app', '900941', '900981'),
  ...list('scope-not-granted', '65001', '650011'),
  ...list('user-declined', '65004'),
  ...list('user-read-missing', '90008', '650056'),
  ...list('resource-not-in-tenant', '650052', '650058', '65006', '65007'),
  ...list('unknown-resource', '500011', '650057', '50001'),
  ...list('app-not-in-tenant', '700016', '70001'),
  ...list('partner-not-authorized', '90099'),
  ...list('passing-fault', '90090', '90033', '50196', '90024', '500131'),
  ...list('device-consent', '50206'),

  ...list('not-assigned', '50105'),
  ...list('app-disabled', '7000112', '1000031', '500571', '70021'),
  ...list('resource-disabled', '500014'),
  ...list('tenant-restrictions', '500021', '500022'),
  ...list('cross-tenant-policy', '500212', '500213', '53004'),
  ...list(
    'conditional-access',
    '53000',
    '53001',
    '53002',
    '53003',
    '53010',
    '53011',
    '530001',
    '530002',
    '530003',
    '530004',
    '530021',
    '530032',
    '530034',
    '530035',
    '50097',
    '50129',
    '50158',
    '53008',
  ),

  ...list('guest-account', '50020', '50177', '50178', '90072', '51004', '50107', '50085'),
  ...list('wrong-account', '50034', '16003', '16000', '50128', '50059', '16001', '90019'),
  ...list('personal-account', '500208', '9002331', '9002332', '50194'),
  ...list('wrong-tenant', '90002', '900023', '90038', '900439', '900382'),
  ...list(
    'sign-in-problem',
    '50126',
    '50053',
    '50055',
    '50056',
    '50057',
    '50072',
    '50074',
    '50076',
    '50079',
    '50087',
    '50089',
    '50132',
    '50133',
    '50144',
    '50173',
    '70008',
    '70043',
    '70044',
    '700082',
    '500121',
    '500133',
    '50078',
    '135010',
    '50143',
  ),

  ...list(
    'vendor-error',
    '65005',
    '650053',
    '650054',
    '65002',
    '65003',
    '90124',
    '90130',
    '700051',
    '700054',
    '7000218',
    '9002325',
    '9002326',
    '9002327',
    '900144',
    '9002313',
    '70011',
    '70003',
    '70002',
    '70000',
    '50012',
    '50146',
    '501461',
    '50003',
    '500112',
    '9000411',
    '90014',
    '90015',
    '90100',
    '75005',
    '75011',
    '750054',
    '76021',
    '700025',
    '700027',
    '700030',
    '7000110',
    '50049',
    '70005',
    '700003',
  ),
  ...list('redirect-mismatch', '50011', '500113', '900971', '500117', '90023'),
  ...list('vendor-secret-expired', '7000215', '7000222'),
  ...list('admin-link-common', '9002328'),

  ...list('sign-in-noise', '50058', '50140', '50199', '399218', '1003033'),
]);

/** The cause a code stands for, or null for a code we know nothing about. Takes the digits only. */
export function causeOfCode(code: string): CauseId | null {
  return CODE_CAUSES.get(code) ?? null;
}

/** Every code with a cause, for tests and for the search in the fixes tab. */
export function knownCodes(): string[] {
  return [...CODE_CAUSES.keys()];
}
