/** Bodies shown in the documentation and used by its test. */
export const NEW_REQUEST = {
  app: {
    clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
    displayName: 'Zoom',
    publisher: { name: 'Zoom Communications, Inc.', verified: true },
  },
  permissions: [
    { resource: 'https://graph.microsoft.com', value: 'Calendars.ReadWrite', kind: 'delegated' },
  ],
  consentType: 'dynamic',
  justification: 'I schedule customer calls and need them in my calendar.',
  origin: {
    provider: 'entra',
    cloud: 'global',
    screen: 'need-admin-approval',
    errorCode: '90094',
    occurredAt: '2026-11-21T09:00:00Z',
    returnOrigin: 'https://zoom.us',
  },
};

export const DECISION = {
  kind: 'deny',
  justification: 'Please use the approved meeting app.',
  audience: { kind: 'everyone' },
  expectedVersion: 3,
};

export const POLICY = {
  isEnabled: true,
  reviewers: [{ kind: 'role', id: '158c047a-c907-4556-b7ef-446551a6b5f7' }],
  notifyReviewers: true,
  remindersEnabled: true,
  requestDurationInDays: 30,
  backlog: 'all',
};
