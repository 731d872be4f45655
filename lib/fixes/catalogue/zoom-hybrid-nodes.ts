import type { FixInput } from '../define-fix.ts';
import {
  ZOOM_GUIDE,
  ZOOM_PROFILE_PLACE,
  ZOOM_SETTINGS,
  ZOOM_SETTINGS_PLACE,
} from './zoom-facts.ts';

/** Hybrid mailboxes, choosing permissions, and leaving EWS. */
export const zoomHybridNodes: FixInput['nodes'] = [
  {
    kind: 'question',
    id: 'exchange-version',
    ask: 'Which Exchange server holds the mailboxes?',
    help: 'Older servers cannot answer the modern interface that Zoom uses with Office 365.',
    answers: [
      ['older', 'Exchange 2016 before CU3, 2013 or 2010.', 'ews-url'],
      ['newer', 'Exchange 2016 CU3 or later.', 'hybrid-connect'],
      ['cloud', 'The affected mailbox is in Office 365.', 'consent-way'],
    ],
  },
  {
    kind: 'step',
    id: 'ews-url',
    who: 'app-admin',
    title: 'Give Zoom the EWS address of your server',
    what: [
      'Choose "Authorize with EWS URL" and enter the address of your server, as the Exchange administrator gives it to you.',
      'Plan the update of the server or the move of these mailboxes to Office 365.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'A user with a mailbox on that server can connect the calendar.',
    risk: {
      level: 'danger',
      text: 'EWS gives access to the full mailbox and cannot be narrowed. EWS in Exchange Online is being shut down from October 2026.',
      safer:
        'Update the server to Exchange 2016 CU3 or later, or move the mailboxes to Office 365; then connect by Graph API.',
    },
    source: ZOOM_SETTINGS,
    next: 'hybrid-connect',
  },
  {
    kind: 'step',
    id: 'hybrid-connect',
    who: 'user',
    title: 'Connect a hybrid mailbox',
    what: [
      'In your Zoom profile, choose Connect, then Office 365.',
      'Authorize with the way your administrator has set, and sign in with your work account.',
    ],
    ...ZOOM_PROFILE_PLACE,
    check: 'Your next meeting appears in the Zoom app.',
    source: ZOOM_SETTINGS,
    next: 'hybrid-result',
  },
  {
    kind: 'question',
    id: 'hybrid-result',
    ask: 'What happens now?',
    answers: [
      ['works', 'The calendar is connected.', 'connected'],
      ['approval', 'Need admin approval.', 'consent-way'],
      ['error', 'Another error about the mailbox.', 'hybrid-handover'],
    ],
  },
  {
    kind: 'end',
    id: 'hybrid-handover',
    outcome: 'handed-over',
    text: 'The mailbox is on a server that Zoom cannot reach. Hand this to the Exchange administrator: is hybrid modern authentication set up, and is the mailbox being moved?',
    checkAgain: 'When the Exchange administrator is done, let the user connect again.',
  },
  {
    kind: 'step',
    id: 'choose-permissions',
    who: 'app-admin',
    title: 'Choose what Zoom may do',
    what: [
      'Make sure that "Authorize with EWS URL" is not selected: while it is, the permissions cannot be changed.',
      'Choose the permissions for calendar and contacts: read only, or read and write.',
      'Save. The lock makes it binding for all users.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'The page shows your choice after it is opened anew.',
    risk: {
      level: 'note',
      text: 'Once locked, users who connected with other permissions are disconnected and asked again (Zoom app 5.2.2 and later). Tell them first.',
    },
    source: ZOOM_SETTINGS,
    next: 'reconnect-after-change',
  },
  {
    kind: 'step',
    id: 'reconnect-after-change',
    who: 'user',
    title: 'Connect again with the new permissions',
    what: [
      'Open your Zoom profile, disconnect the calendar if it is still shown, and connect it again.',
    ],
    ...ZOOM_PROFILE_PLACE,
    check: 'The prompt lists only what was chosen.',
    source: ZOOM_SETTINGS,
    next: 'hybrid-result',
  },
  {
    kind: 'step',
    id: 'find-ews',
    who: 'app-admin',
    title: 'See whether Zoom still uses EWS',
    what: [
      'Look at "Authorize with": Graph API or Exchange Web Services (EWS).',
      'If it is EWS, plan the change now: Microsoft shuts EWS down in Exchange Online from October 2026, and Zoom calls it unsupported legacy.',
    ],
    ...ZOOM_SETTINGS_PLACE,
    check: 'You know which of the two is in use, for the account and for each group.',
    source: ZOOM_GUIDE,
    next: 'application-permissions',
  },
];
