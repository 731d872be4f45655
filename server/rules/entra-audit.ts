/** Every event of the audit, with what Entra's own log calls it where one corresponds (entra-graph §1.7). */
const ACCESS_REVIEWS = 'Access Reviews';
const entra = (category: string, activity: string) => ({
  service: ACCESS_REVIEWS,
  category,
  activity,
});

export const AUDIT_EVENTS = {
  'policy.created': entra('UserManagement', 'Create governance policy template'),
  'policy.enabled': entra('UserManagement', 'Create governance policy template'),
  'policy.disabled': entra('UserManagement', 'Delete governance policy template'),
  'policy.updated': entra('UserManagement', 'Update governance policy template'),
  'request.submitted': entra('Policy', 'Create request'),
  'request.joined': entra('Policy', 'Create request'),
  'request.withdrawn': entra('Policy', 'Cancel request'),
  'request.expired': entra('Policy', 'Request expired'),
  'request.answered': entra('Policy', 'Update request'),
  'request.nudged': null,
  'request.confirmed': null,
  'request.still-blocked': null,
  'card.approved': entra('UserManagement', 'Approve all requests in business flow'),
  'card.denied': entra('UserManagement', 'Approve all requests in business flow'),
  'card.blocked': entra('UserManagement', 'Approve all requests in business flow'),
  'card.unblocked': null,
  'card.expired': entra('Policy', 'Request expired'),
  'card.withdrawn': entra('Policy', 'Cancel request'),
  'card.reopened': null,
  'card.question': entra('Policy', 'Update request'),
  'card.question-closed': entra('Policy', 'Update request'),
  'card.claimed': null,
  'card.released': null,
  'card.noted': null,
  'card.proof': null,
  'person.erased': null,
} as const;

/** What Entra's own log would say for an event; null where it has no word. */
export function entraNames(
  event: string,
): { service: string; category: string; activity: string } | null {
  const found = Object.entries(AUDIT_EVENTS).find(([name]) => name === event);
  return found ? found[1] : null;
}
