import { describe, expect, it } from 'vitest';
import { panelView } from '../../../components/request-panel/panel-view.ts';
import type { PanelContext } from '../../../lib/messaging/protocol.ts';
import { decision, panelContext, served, tracked } from './requests.ts';
import { screenFacts } from './screen-facts.ts';

const deny = decision('deny', 'Use the approved one.');
const standing = (
  kind: NonNullable<PanelContext['standing']>['standing'],
  more: Partial<NonNullable<PanelContext['standing']>> = {},
): PanelContext['standing'] => ({
  standing: kind,
  mine: null,
  othersAsking: 0,
  decision: null,
  ...more,
});

const table: [string, Partial<PanelContext>, string][] = [
  ['an empty side panel', { facts: null }, 'nothing'],
  ['an ordinary consent question', { facts: screenFacts({ screen: 'user-consent' }) }, 'nothing'],
  ['a block nobody asked about', {}, 'form'],
  ['a block with nothing known of the app’s standing', { standing: null }, 'form'],
  ['a colleague who asked', { standing: standing('open', { othersAsking: 2 }) }, 'form'],
  ['my own open request', { mine: tracked() }, 'standing'],
  [
    'my own, still in the outbox',
    { mine: tracked({ phase: 'outbox', server: null, serverId: null }) },
    'standing',
  ],
  [
    'my own, made on another device',
    { standing: standing('open', { mine: served() }) },
    'standing',
  ],
  ['a blocked app', { standing: standing('blocked') }, 'blocked'],
  [
    'a blocked app although my request is open here',
    { standing: standing('blocked'), mine: tracked() },
    'blocked',
  ],
  [
    'a block on my request',
    { mine: tracked({ server: served({ status: 'blocked' }) }) },
    'blocked',
  ],
  ['an approved app', { standing: standing('approved') }, 'approved'],
  [
    'my approved request',
    { mine: tracked({ server: served({ status: 'approved' }) }) },
    'approved',
  ],
  ['a denied app', { standing: standing('denied', { decision: deny }) }, 'form'],
  [
    'my denied request',
    { mine: tracked({ server: served({ status: 'denied', decision: deny }) }) },
    'form',
  ],
  ['my expired request', { mine: tracked({ server: served({ status: 'expired' }) }) }, 'form'],
  [
    'a refused submit',
    { mine: tracked({ phase: 'refused', server: null, serverId: null }) },
    'form',
  ],
  [
    'an assignment',
    { facts: screenFacts({ errorCode: '50105', screen: 'not-assigned', class: 'access' }) },
    'no-form',
  ],
  [
    'a vendor fault',
    { facts: screenFacts({ errorCode: '65005', screen: 'vendor-error', class: 'vendor' }) },
    'no-form',
  ],
  [
    'a wrong account',
    { facts: screenFacts({ errorCode: '50020', screen: 'wrong-account', class: 'account' }) },
    'no-form',
  ],
  [
    'Microsoft’s “Request sent”',
    { facts: screenFacts({ errorCode: '90096', screen: 'request-sent' }) },
    'native-sent',
  ],
];

describe('panelView', () => {
  it.each(table)('%s', (_what, change, kind) => {
    expect(panelView(panelContext(change)).kind).toBe(kind);
  });

  it('hands on why an earlier request was denied, its text and its id', () => {
    const mine = tracked({ server: served({ status: 'denied', decision: deny }) });
    const view = panelView(panelContext({ mine }));
    expect(view.kind === 'form' && view.earlier).toMatchObject({
      status: 'denied',
      reason: 'Use the approved one.',
      by: 'Robin',
      oldText: 'I schedule customer calls.',
      serverId: mine.serverId,
    });
  });

  it('finds the loop of an app that was approved and asks again', () => {
    const view = panelView(
      panelContext({ facts: screenFacts({ prompt: 'consent' }), standing: standing('approved') }),
    );
    expect(view.kind === 'approved' && view.cause.id).toBe('prompt-loop');
  });
});
