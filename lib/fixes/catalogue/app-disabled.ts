import { defineFix } from '../define-fix.ts';
import { at } from './places.ts';
import { again } from './shared-steps.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** An app that somebody switched off. */
export const appDisabled = defineFix({
  id: 'app-disabled',
  title: 'The app is disabled (7000112)',
  summary:
    'Somebody switched sign-in off for this app, or blocked a request for it. Do not ask again; ask why.',
  audience: ['helpdesk', 'entra-admin'],
  symptoms: {
    codes: ['7000112', '500014', '1000031'],
    causes: ['app-disabled', 'resource-disabled'],
    words: ['is disabled'],
  },
  start: 'find-who',
  nodes: [
    {
      kind: 'step',
      id: 'find-who',
      who: 'entra-admin',
      title: 'Find out who disabled it, and why',
      what: [
        'Open the app and read "Enabled for users to sign-in?" under Properties; the audit log says who changed it.',
        'A request that was blocked also leaves a disabled app behind.',
      ],
      ...at('properties'),
      check: 'You know who, when and why.',
      source: SOURCES.disable,
      next: 'by-whom',
    },
    {
      kind: 'question',
      id: 'by-whom',
      ask: 'Who disabled it?',
      answers: [
        ['us', 'One of us, and the reason no longer holds.', 'enable-app'],
        ['on-purpose', 'One of us, on purpose.', 'stays-off'],
        ['microsoft', 'Microsoft ("disabled by Microsoft").', 'stays-off'],
      ],
    },
    {
      kind: 'step',
      id: 'enable-app',
      who: 'entra-admin',
      title: 'Enable sign-in again',
      what: [
        'Set "Enabled for users to sign-in?" to Yes and save.',
        'If the app was blocked in a request, review its permissions before you do.',
      ],
      ...at('properties'),
      wait: { minutes: 30, why: 'It takes some minutes until every sign-in knows.' },
      check: 'The switch says Yes.',
      risk: {
        level: 'note',
        text: 'Old grants come alive again with the app. Look at Permissions first.',
      },
      source: SOURCES.disable,
      next: 'sign-in-again',
    },
    { kind: 'step', ...again, source: SOURCES.disable, next: 'enabled' },
    {
      kind: 'end',
      id: 'enabled',
      outcome: 'expected-solved',
      text: 'The app takes sign-ins again.',
      checkAgain: 'The person signs in without 7000112.',
    },
    {
      kind: 'end',
      id: 'stays-off',
      outcome: 'not-fixable-here',
      text: 'It stays off. Offer the person an app that is allowed.',
      checkAgain: 'The person knows why.',
    },
  ],
  sources: [SOURCES.disable],
  verified: VERIFIED,
});
