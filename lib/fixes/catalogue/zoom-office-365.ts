import { defineFix } from '../define-fix.ts';
import { zoomConsentNodes } from './zoom-consent-nodes.ts';
import { ZOOM_APP, ZOOM_SOURCES, ZOOM_VERIFIED } from './zoom-facts.ts';
import { zoomHybridNodes } from './zoom-hybrid-nodes.ts';
import { zoomSetupNodes } from './zoom-setup-nodes.ts';

/** Zoom calendar and contacts with Office 365: every branch, from first set-up to the end of EWS. */
export const zoomOffice365 = defineFix({
  id: 'zoom-office-365',
  title: 'Zoom calendar and contacts with Office 365',
  summary:
    'From "Need admin approval" in Zoom to a working calendar: set-up, both solutions, loops, hybrid mailboxes, permissions, EWS.',
  audience: ['helpdesk', 'user', 'app-admin', 'entra-admin'],
  app: ZOOM_APP,
  symptoms: { words: ['zoom', 'calendar and contacts integration', 'zoom.us'] },
  prerequisites: [
    'A Zoom owner or admin, and an administrator of Microsoft 365.',
    'For the prompt at sign-in: single sign-on is set up in Zoom, and the identity provider is federated with Microsoft Entra ID (formerly Azure AD).',
    'Mailboxes in Office 365, or a hybrid with some of them there. Mailboxes only on your own servers are not supported by Zoom.',
  ],
  start: 'situation',
  nodes: [
    {
      kind: 'question',
      id: 'situation',
      ask: 'What is happening?',
      answers: [
        ['need-approval', 'Users see "Need admin approval" or "Approval required".', 'consent-way'],
        [
          'approved-but-blocked',
          'It was approved, but users are asked or blocked again.',
          'match-settings',
        ],
        ['set-up', 'Nothing is set up yet.', 'check-requirements'],
        [
          'hybrid',
          'Mailboxes are on our own Exchange server (hybrid), or Zoom asks for an EWS address.',
          'exchange-version',
        ],
        [
          'permissions',
          'We want to decide what Zoom may do, or the permissions cannot be changed.',
          'choose-permissions',
        ],
        [
          'ews-ends',
          'Zoom still connects by EWS, or has stopped working since EWS ended.',
          'find-ews',
        ],
      ],
    },
    ...zoomSetupNodes,
    ...zoomConsentNodes,
    ...zoomHybridNodes,
    {
      kind: 'end',
      id: 'connected',
      outcome: 'expected-solved',
      text: 'The calendar should be connected now.',
      checkAgain:
        'Sign in to Zoom as one of the users and open Profile: under calendar and contacts it says connected, with the right address.',
    },
  ],
  sources: ZOOM_SOURCES,
  verified: ZOOM_VERIFIED,
});
