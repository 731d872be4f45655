import { defineFix } from '../define-fix.ts';
import { chainNodes } from './chain.ts';
import { at } from './places.ts';
import { again, compareScopes, grantHere } from './shared-steps.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** Approved, and still blocked. */
export const approvalLoop = defineFix({
  id: 'approval-loop',
  title: 'Approved, and still blocked',
  summary:
    'Finds what asks for consent anew after an approval: a parameter, uncovered scopes, a required assignment, or a setting at the vendor.',
  audience: ['helpdesk', 'entra-admin', 'user'],
  symptoms: {
    causes: ['approval-loop', 'prompt-forces-consent'],
    words: ['approved but', 'loop', 'again and again', 'prompt=consent'],
  },
  start: 'which-loop',
  nodes: [
    {
      kind: 'question',
      id: 'which-loop',
      ask: 'What does the diagnosis show?',
      help: 'Paste the address of the blocked page into the diagnosis; it names the parameter.',
      answers: [
        [
          'prompt',
          'prompt=consent or prompt=admin_consent is in the address.',
          'tell-vendor-prompt',
        ],
        ['scopes', 'The address asks for scopes beyond those granted.', 'compare-scopes'],
        ['assigned', 'Assignment is required for the app (50105).', 'assign-people'],
        [
          'zoom',
          'It is Zoom, or another app with its own switch for user consent.',
          'vendor-switch',
        ],
        ['fresh', 'The approval is less than an hour old.', 'wait-hour'],
      ],
    },
    {
      kind: 'step',
      id: 'tell-vendor-prompt',
      who: 'vendor',
      title: 'Stop sending prompt=consent',
      what: [
        'Your sign-in request carries prompt=consent or prompt=admin_consent every time. It forces a new consent, which users in our tenant may not give, although an administrator has approved the app.',
        'Please send it only for a first consent, or leave it out; consent that exists is then used.',
      ],
      ...at('vendorMail'),
      check: 'The address of a new sign-in has no prompt=consent.',
      source: SOURCES.troubleshoot,
      next: 'user-without-prompt',
    },
    {
      kind: 'step',
      id: 'user-without-prompt',
      who: 'user',
      title: 'Try another way in until then',
      what: [
        'Start from My Apps or the app’s plain sign-in page rather than "Connect": some apps send the parameter only there.',
      ],
      breadcrumb: 'My Apps',
      target: 'my-apps',
      check: 'You reach the app, or you know that every way sends the parameter.',
      source: SOURCES.troubleshoot,
      next: 'end-loop',
    },
    ...chainNodes([compareScopes, grantHere], 'sign-in-again'),
    {
      kind: 'step',
      id: 'assign-people',
      who: 'entra-admin',
      title: 'Assign the person or the group',
      what: [
        'An app with "Assignment required" lets in only who is assigned, whatever was consented to.',
        'Add the user or a group under Users and groups.',
      ],
      ...at('usersOfApp'),
      check: 'The person is in the list, directly or through a group.',
      source: SOURCES.assign,
      next: 'sign-in-again',
    },
    {
      kind: 'step',
      id: 'vendor-switch',
      who: 'app-admin',
      title: 'Make the vendor’s setting match',
      what: [
        'Look for a switch such as "users can consent on their behalf" in the app’s account settings, and turn it off when users may not consent in your tenant.',
        'For Zoom: use the fix "Zoom calendar and contacts with Office 365", branch "It was approved, but …".',
      ],
      ...at('appSettings'),
      check: 'The app no longer asks each user for consent.',
      source: SOURCES.troubleshoot,
      next: 'sign-in-again',
    },
    {
      kind: 'step',
      id: 'wait-hour',
      who: 'user',
      title: 'Wait for the hour',
      what: ['Leave the app alone until the timer ends, then sign in in a new window.'],
      ...at('signIn'),
      wait: { minutes: 60, why: 'An approval can take up to an hour to reach everybody.' },
      check: 'An hour has passed since the approval.',
      source: SOURCES.workflow,
      next: 'sign-in-again',
    },
    { kind: 'step', ...again, next: 'end-loop' },
    {
      kind: 'end',
      id: 'end-loop',
      outcome: 'expected-solved',
      text: 'What asked anew is named and settled.',
      checkAgain:
        'Paste the address of the next sign-in: the diagnosis should no longer name a loop.',
    },
  ],
  sources: [SOURCES.troubleshoot, SOURCES.grant],
  verified: VERIFIED,
});
