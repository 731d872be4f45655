import { defineFix } from '../define-fix.ts';
import { chainNodes } from './chain.ts';
import { at } from './places.ts';
import { again } from './shared-steps.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** An app that lets in only who is assigned. */
export const assignmentRequired = defineFix({
  id: 'assignment-required',
  title: 'Assignment is required for this app (50105)',
  summary:
    'The app lets in only people and groups assigned to it. Consent alone does not help, and users can never consent here themselves.',
  audience: ['helpdesk', 'entra-admin'],
  symptoms: {
    codes: ['50105'],
    causes: ['not-assigned', 'assignment-required'],
    words: ['assigned', 'specifically granted'],
  },
  start: 'should-use',
  nodes: [
    {
      kind: 'question',
      id: 'should-use',
      ask: 'Should this person use the app?',
      answers: [
        ['yes', 'Yes.', 'assign'],
        ['everybody', 'Yes, and so should everybody.', 'no-assignment'],
        ['no', 'No.', 'say-no'],
      ],
    },
    ...chainNodes(
      [
        {
          id: 'assign',
          who: 'entra-admin',
          title: 'Assign the person or a group',
          what: [
            'Under Users and groups, add the person, or better the group whose members need the app. Nested groups do not count.',
          ],
          ...at('usersOfApp'),
          check: 'The person is in the list, directly or as a member of a listed group.',
          source: SOURCES.assign,
        },
        {
          id: 'consent-too',
          who: 'entra-admin',
          title: 'Grant admin consent as well',
          what: [
            'Apps with required assignment always need admin consent to everything they ask for.',
            'Under Permissions, compare and grant what is missing.',
          ],
          ...at('permissions'),
          wait: { minutes: 60, why: 'A new grant can take up to an hour.' },
          check: 'The tab "Admin consent" lists every permission of the sign-in address.',
          source: SOURCES.grant,
        },
      ],
      'sign-in-again',
    ),
    {
      kind: 'step',
      id: 'no-assignment',
      who: 'entra-admin',
      title: 'Turn required assignment off',
      what: ['Under Properties, set "Assignment required?" to No and save.'],
      ...at('properties'),
      check: 'The switch says No.',
      risk: {
        level: 'danger',
        text: 'Then every user and guest of the tenant can sign in to the app.',
        safer: 'Keep it on and assign a group that holds everybody who needs the app.',
      },
      source: SOURCES.assign,
      next: 'sign-in-again',
    },
    { kind: 'step', ...again, source: SOURCES.assign, next: 'let-in' },
    {
      kind: 'end',
      id: 'let-in',
      outcome: 'expected-solved',
      text: 'The person is assigned.',
      checkAgain: 'The person signs in without 50105.',
    },
    {
      kind: 'end',
      id: 'say-no',
      outcome: 'not-fixable-here',
      text: 'The block is meant. Tell the person who decides about this app.',
      checkAgain: 'The person knows why, and whom to ask.',
    },
  ],
  sources: [SOURCES.assign, SOURCES.grant],
  verified: VERIFIED,
});
