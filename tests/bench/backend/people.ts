import { randomUUID } from 'node:crypto';
import { DECIDING_ROLES } from '../../../server/auth/caller.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';

export interface BenchTenant {
  tenant: string;
  requesters: string[];
  reviewer: string;
}

const FIRST =
  'Ada Amir Anna Aiko Bella Bruno Carla Chen Dora Diego Elif Emil Fatma Felix Greta Hugo Ines Ivan Jana Jonas Kira Karl Lea Luis Mara Milo Nadia Noah Olga Omar Petra Paul Rosa Ravi Sara Sven Tara Tom Uma Zoe';
const FAMILY =
  'Abe Adler Ahmed Alves Bauer Berg Blanc Bose Castro Costa Dahl Diaz Engel Evans Fischer Ford Garcia Gupta Haas Hansen Ito Jansen Kaya Khan Klein Kovacs Lang Lopez Meyer Moreau Nagy Novak Okafor Park Petrov Rossi Sato Silva Weber Yilmaz';

/** Name number `n` of 1,600, each once. What a name is made of decides how many words it can be found by. */
function nameOf(n: number): string {
  const first = FIRST.split(' ');
  const family = FAMILY.split(' ');
  return `${first[n % first.length]} ${family[Math.floor(n / first.length) % family.length]}`;
}

/** Tokens of one invented organisation: many requesters (the desk limits each of them) and a reviewer. */
export async function benchTenant(issuer: TestIssuer, requesters = 400): Promise<BenchTenant> {
  const tenant = randomUUID();
  const ids = Array.from({ length: requesters }, () => randomUUID());
  return {
    tenant,
    requesters: await Promise.all(
      ids.map((id, n) => issuer.token({ tenant, id, name: nameOf(n * 41) })),
    ),
    reviewer: await issuer.token({ tenant, id: randomUUID(), wids: DECIDING_ROLES }),
  };
}

/** An ask for one of 100 million apps: the load client fills in its number. */
export const SUBMIT_BODY = JSON.stringify({
  app: {
    clientId: '00000000-543d-4374-bbff-c7c51f651fe5',
    displayName: 'Zoom',
    publisher: { name: 'Zoom Video Communications', verified: true },
  },
  permissions: [
    { resource: 'https://graph.microsoft.com', value: 'Calendars.ReadWrite', kind: 'delegated' },
    { resource: 'https://graph.microsoft.com', value: 'User.Read', kind: 'delegated' },
  ],
  consentType: 'dynamic',
  justification: 'I schedule customer calls and want the meetings to appear in my calendar.',
  origin: {
    provider: 'entra',
    cloud: 'global',
    screen: 'need-admin-approval',
    errorCode: '90094',
    returnOrigin: 'https://zoom.us',
  },
});
