import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localeFor } from '../../../lib/background/locale-for.ts';
import { BACKGROUND_MESSAGES } from '../../../lib/background/messages/catalogue.ts';
import { openNotice, showNotices } from '../../../lib/background/notify.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { addNotice } from '../../../lib/storage/notices.ts';
import { makeWorld, type World } from './world.ts';

let world: World;
const shown = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions());
const add = (key: string, over: object = {}) =>
  addNotice(world.db, {
    key,
    kind: 'denied',
    shownAt: null,
    createdAt: world.clock.now,
    appName: 'Zoom',
    localId: 'l1',
    cardId: null,
    text: null,
    ...over,
  });
const set = (settings: object) => fakeBrowser.storage.local.set({ settings });

beforeEach(async () => {
  world = await makeWorld({ backend: false });
});

describe('notifications', () => {
  it('come once for each event', async () => {
    expect(await add('a')).toBe(true);
    expect(await add('a')).toBe(false);
    await showNotices(world.desk);
    expect(fakeBrowser.notifications.getAllCreateOptions().a).toMatchObject({
      title: 'Your request for Zoom was denied',
    });
    await fakeBrowser.notifications.clear('a');
    await showNotices(world.desk);
    expect(shown()).toEqual([]);
  });

  it('carry the reviewer’s words, cut to what fits', async () => {
    await add('a', { text: 'x'.repeat(5000) });
    await showNotices(world.desk);
    expect(fakeBrowser.notifications.getAllCreateOptions().a?.message).toHaveLength(300);
  });

  it('can be switched off for each kind', async () => {
    await set({ notices: { denied: false } });
    await add('a');
    await add('b', { kind: 'approved' });
    await showNotices(world.desk);
    expect(shown()).toEqual(['b']);
  });

  it('wait for the end of quiet hours', async () => {
    const clock = (ms: number) => new Date(ms).toTimeString().slice(0, 5);
    const quietHours = {
      from: clock(world.clock.now - 60_000),
      to: clock(world.clock.now + 3_600_000),
    };
    await set({ quietHours });
    await add('a');
    await showNotices(world.desk);
    expect(shown()).toEqual([]);
    expect(await fakeBrowser.alarms.get('notices')).toBeDefined();
    world.clock.now += 3_700_000;
    await showNotices(world.desk);
    expect(shown()).toEqual(['a']);
  });

  it('do not come days late', async () => {
    await add('a');
    world.clock.now += 25 * 3_600_000;
    await showNotices(world.desk);
    expect(shown()).toEqual([]);
  });

  it('of many new requests come as one', async () => {
    for (let n = 0; n < 5; n++) await add(`card-${n}`, { kind: 'reviewer-new', cardId: `c${n}` });
    await add('mine');
    await showNotices(world.desk);
    expect(shown().sort()).toEqual(['mine', 'reviewer-new']);
    expect(fakeBrowser.notifications.getAllCreateOptions()['reviewer-new']?.title).toBe(
      '5 new requests',
    );
    await showNotices(world.desk);
    expect(shown()).toHaveLength(2);
  });

  it('of a fix come when the waiting time is over', async () => {
    const dueAt = world.clock.now + 600_000;
    const timer = { fixId: 'f', stepId: 's', dueAt, title: 'Check the policy' };
    await world.send('desk', 'fix/timer', timer);
    await showNotices(world.desk);
    expect(shown()).toEqual([]);
    expect((await fakeBrowser.alarms.get('notices'))?.scheduledTime).toBe(dueAt);
    world.clock.now = dueAt;
    await showNotices(world.desk);
    expect(shown()).toHaveLength(1);
  });

  it('open what they are about', async () => {
    await add('a');
    await openNotice(world.desk, 'a');
    expect(world.opened).toEqual(['chrome-extension://test-extension-id/desk.html#/request/l1']);
  });
});

describe('the background’s words', () => {
  it('exist in every language, with the same placeholders', () => {
    const holes = (text: string) => [...new Set(text.match(/(?<=\{)\w+(?=[,}])/g))].sort();
    for (const locale of LOCALES) {
      for (const [key, text] of Object.entries(BACKGROUND_MESSAGES[locale])) {
        const english = BACKGROUND_MESSAGES.en[key as keyof typeof BACKGROUND_MESSAGES.en];
        expect(holes(text), `${locale} ${key}`).toEqual(holes(english));
        if (locale !== 'en' && english.includes(' '))
          expect(text, `${locale} ${key}`).not.toBe(english);
      }
    }
  });

  it('follow the setting, else the page, else the browser', () => {
    expect(localeFor({ language: 'ja' }, 'de-DE', 'en')).toBe('ja');
    expect(localeFor({ language: 'auto' }, 'de-DE', 'fr')).toBe('de');
    expect(localeFor({ language: 'auto' }, 'nl', 'fr')).toBe('fr');
    expect(localeFor({ language: 'auto' }, null, '')).toBe('en');
  });
});
