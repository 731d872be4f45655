// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ScreenKind } from '../../../lib/contract/origin.ts';
import { ScreenFactsShape } from '../../../lib/messaging/screen-facts-shape.ts';
import { detectScreen, showsPanel } from '../../../lib/screens/detect.ts';
import { readScreen } from '../../../lib/screens/read-screen.ts';
import { CORPUS } from '../../fixtures/screens/corpus.ts';
import { loadFixture } from '../../fixtures/screens/load.ts';

const results = CORPUS.map((fixture) => {
  const doc = loadFixture(fixture);
  const { facts: raw, odd } = readScreen(fixture.url, doc);
  return { fixture, facts: detectScreen(fixture.url, doc), raw, odd };
});
const blocked = results.filter(({ fixture }) => fixture.panel);
const others = results.filter(({ fixture }) => !fixture.panel);

describe('the corpus', () => {
  it('is big and many-tongued enough to mean something', () => {
    expect(blocked.length).toBeGreaterThanOrEqual(80);
    expect(new Set(blocked.map(({ fixture }) => fixture.language)).size).toBeGreaterThanOrEqual(12);
    expect(others.length).toBeGreaterThanOrEqual(250);
    expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
  });

  it('gives recall 100 % and no false panel', () => {
    const missed = blocked.filter(({ facts }) => !facts || !showsPanel(facts));
    const wrong = others.filter(({ facts }) => facts && showsPanel(facts));
    const percent = (100 * (blocked.length - missed.length)) / blocked.length;
    console.log(
      `recall ${percent.toFixed(1)} % of ${blocked.length} blocked pages, ${wrong.length} false panels on ${others.length} look-alikes`,
    );
    expect(missed.map(({ fixture }) => fixture.name)).toEqual([]);
    expect(wrong.map(({ fixture, facts }) => [fixture.name, facts?.screen])).toEqual([]);
  });

  it.each(ScreenKind.options)('%s: its examples are everybody else’s counter-examples', (kind) => {
    const confused = results.filter(
      ({ fixture, facts }) => (facts?.screen === kind) !== (fixture.expect === kind),
    );
    expect(
      confused.map(({ fixture, facts }) => [fixture.name, fixture.expect, facts?.screen]),
    ).toEqual([]);
  });

  it('gives facts the background accepts, before and after they are completed', () => {
    for (const { fixture, facts, raw } of results)
      for (const one of [facts, raw])
        if (one)
          expect(ScreenFactsShape.safeParse(one).error?.message, fixture.name).toBeUndefined();
  });

  it('lets no secret of any page into the facts', () => {
    const all = JSON.stringify(results.map(({ facts, raw }) => [facts, raw]));
    expect(/.{60}(SECRET|secret[A-Z]|AQABAAEAA|PAQAB)/.exec(all)?.[0]).toBeUndefined();
  });

  it('never calls an ordinary page odd', () => {
    const odd = others.filter(
      (result) => result.odd && !/^google broken/.test(result.fixture.name),
    );
    expect(odd.map(({ fixture }) => fixture.name)).toEqual([]);
  });
});
