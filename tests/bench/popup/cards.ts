import type { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import { rowOf } from '../../../lib/storage/cards.ts';
import type { CardRow, StoredCard } from '../../../lib/storage/schema.ts';
import { PEOPLE } from '../../stand-ins/people.ts';

const NAMES = [
  'Harbor',
  'Quill',
  'Brightleaf',
  'Tidewater',
  'Larkspur',
  'Copper',
  'Meadow',
  'Onyx',
];
const KINDS = ['Calendar', 'Mail Assistant', 'Notes', 'Converter', 'Board', 'Scheduler', 'Vault'];
const yes = { allowed: true, why: null };

const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The n-th card of the bench: always the same, different enough from its neighbours to be found and sorted. */
export function benchCard(n: number): AppConsentRequest {
  const name = `${NAMES[n % NAMES.length]} ${KINDS[n % KINDS.length]} ${n}`;
  const asked = new Date(Date.UTC(2026, 9, 1) + (n % 4000) * 600_000).toISOString();
  const app = {
    clientId: uuid(n),
    displayName: name,
    publisher: { name: `${NAMES[n % NAMES.length]} Ltd`, verified: n % 3 === 0 },
  };
  return {
    id: uuid(n),
    version: 1,
    status: 'open',
    provider: 'entra',
    app,
    permissions: [
      {
        resource: 'https://graph.microsoft.com',
        value: 'Mail.Read',
        kind: 'delegated',
        consentTypes: ['dynamic'],
      },
    ],
    requests: [
      {
        id: uuid(n + 2_000_000),
        appConsentRequestId: uuid(n),
        version: 1,
        status: 'open',
        app,
        permissions: [],
        consentType: 'dynamic',
        justification: `I need ${name} for customer ${n % 977}, every week, instead of paper.`,
        origin: {
          provider: 'entra',
          cloud: 'global',
          screen: 'need-admin-approval',
          errorCode: '90094',
        },
        requester: { id: `person-${n % 500}`, name: `Person ${n % 500}`, email: null },
        createdAt: asked,
        expiresAt: '2026-12-31T00:00:00Z',
        whyWaiting: 'A reviewer has to look at it.',
        decision: null,
        proof: null,
        remindableAt: null,
        follows: null,
        messages: [],
      },
    ],
    requestCount: 1 + (n % 40),
    risk: { score: (n * 37) % 101, class: 'medium', reasons: [] },
    firstRequestedAt: asked,
    expiresAt: '2026-12-31T00:00:00Z',
    claimedBy: null,
    decision: null,
    proof: null,
    history: [],
    notes: [],
    can: { approve: yes, deny: yes, block: yes, question: yes, claim: yes, note: yes },
  };
}

/** The n-th card as the extension stores it: the card, and its row of the list. */
export function benchRows(n: number): { card: StoredCard; row: CardRow } {
  const card = benchCard(n);
  const stored: StoredCard = { id: card.id, version: 1, card, pending: [], refusal: null };
  const owner = { tenantId: PEOPLE.reviewer.tid, userId: PEOPLE.reviewer.oid };
  return { card: stored, row: rowOf(stored, owner) };
}
