import { describe, expect, it } from 'vitest';
import { allFixes, findFix } from '../../../lib/fixes/catalogue/all-fixes.ts';
import { consentLinkFor } from '../../../lib/fixes/consent-link.ts';
import {
  answer,
  completeStep,
  recordResult,
  startFix,
  stepsFor,
  writeNotes,
} from '../../../lib/fixes/engine.ts';
import { fixTexts } from '../../../lib/fixes/fix-texts.ts';
import { localizeFix } from '../../../lib/fixes/localize-fix.ts';
import { fixCatalogue } from '../../../lib/fixes/messages/catalogue.ts';
import { EMPTY_CONTEXT, type RunContext } from '../../../lib/fixes/run-state.ts';
import { ROLES } from '../../../lib/fixes/shape.ts';
import { writeMarkdown, writeMessage } from '../../../lib/fixes/write-message.ts';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { formatMessage } from '../../../lib/i18n/translate.ts';

const zoom = findFix('zoom-office-365')!;
const context: RunContext = {
  ...EMPTY_CONTEXT,
  code: '90094',
  appName: 'Zoom',
  clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
  tenant: 'contoso.com',
};
const inCompany = () =>
  answer(zoom, answer(zoom, startFix(zoom, 'r', context, 1), 'need-approval', 2), 'company', 3);

describe('the message to one person', () => {
  it('holds exactly the steps of that role, in every fix and language', () => {
    for (const locale of LOCALES) {
      for (const original of allFixes()) {
        const { fix } = localizeFix(original, locale);
        const run = startFix(fix, 'r', context, 1);
        const first = fix.nodes.find((node) => node.id === fix.start)!;
        const at = first.kind === 'question' ? answer(fix, run, first.answers[0]!.id, 2) : run;
        for (const role of ROLES) {
          const own = stepsFor(fix, at, role).map(({ step }) => step);
          const message = writeMessage(fix, at, role, locale);
          if (own.length === 0) {
            expect(message).toBeNull();
            continue;
          }
          for (const [index, step] of own.entries()) {
            expect(message).toContain(`${index + 1}. ${step.title}`);
            for (const line of step.what) expect(message).toContain(line);
          }
          const numbered = message!.split('\n').filter((line) => /^\d+\. /.test(line));
          expect(numbered).toHaveLength(own.length);
        }
      }
    }
  });

  it('goes to the Entra administrator with place, waiting time, check and the facts', () => {
    const message = writeMessage(zoom, inCompany(), 'entra-admin', 'en')!;
    expect(message).toContain('1. Consent on behalf of the company');
    expect(message).not.toContain('Stop Zoom from asking');
    expect(message).toContain('Where: Zoom web portal > Profile');
    expect(message).toContain('AADSTS90094');
    expect(message).toContain('compare the application id');
  });

  it('says what is done already', () => {
    const message = writeMessage(zoom, completeStep(zoom, inCompany(), 4), 'app-admin', 'de')!;
    expect(message).toContain('(schon erledigt)');
  });

  it('writes Markdown that cannot become markup', () => {
    let run = completeStep(
      zoom,
      startFix(zoom, 'r', { ...context, appName: '<img src=x>|[x](y)' }, 1),
      1,
    );
    run = recordResult(
      writeNotes(run, '# not a heading\n- <b>', 2),
      { outcome: 'fixed', by: 'person', handedTo: null },
      3,
    );
    const markdown = writeMarkdown(zoom, run, 'en');
    expect(markdown).toContain('## Zoom calendar and contacts with Office 365');
    expect(markdown).toContain('\\<img src=x\\>\\|\\[x\\](y)');
    expect(markdown).toContain('> \\# not a heading - \\<b\\>');
    expect(markdown).toContain('It works now');
  });
});

describe('admin consent addresses', () => {
  it('are made from the id of the sign-in, on its cloud, never with common', () => {
    const offer = consentLinkFor(zoom, { ...context, tenant: 'common', cloud: 'us-government' });
    expect(offer).toMatchObject({ kind: 'ready' });
    expect(offer.kind === 'ready' && offer.url).toBe(
      'https://login.microsoftonline.us/organizations/adminconsent?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5',
    );
  });

  it('are never made from an id that one third party alone names', () => {
    expect(
      consentLinkFor(
        { ...zoom, app: { ...zoom.app!, clientIds: zoom.app!.clientIds.slice(0, 1) } },
        EMPTY_CONTEXT,
      ),
    ).toEqual({ kind: 'unsure', clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5' });
  });

  it('are made from a well-founded id of the catalogue when the sign-in gives none', () => {
    expect(consentLinkFor(findFix('meetergo')!, EMPTY_CONTEXT)).toMatchObject({
      kind: 'ready',
      clientId: 'ca903c3f-d495-4e82-9296-78fa315043b0',
    });
    expect(consentLinkFor(findFix('busycal')!, EMPTY_CONTEXT)).toEqual({ kind: 'unknown' });
  });
});

describe('languages', () => {
  const VALUES = {
    count: 3,
    role: 'r',
    title: 't',
    done: 2,
    days: 200,
    date: 'd',
    least: 1,
    most: 4,
    year: '2023',
    place: 'p',
    id: 'i',
    minutes: 30,
    time: 't',
    cause: 'c',
    result: 'r',
    app: 'a',
    check: 'c',
  };

  it('every engine text is there, formats, and is a translation', () => {
    const keys = Object.keys(fixCatalogue.en);
    for (const locale of LOCALES) {
      expect(Object.keys(fixCatalogue[locale]).sort()).toEqual([...keys].sort());
      for (const key of keys) {
        const text = fixCatalogue[locale][key as keyof typeof fixCatalogue.en];
        expect(() => formatMessage(text, locale, VALUES), `${locale} ${key}`).not.toThrow();
        // Short words may be the same word in two languages; sentences may not.
        if (
          locale !== 'en' &&
          !key.startsWith('cloud.') &&
          fixCatalogue.en[key as keyof typeof fixCatalogue.en].length > 14
        )
          expect(text, `${locale} ${key}`).not.toBe(
            fixCatalogue.en[key as keyof typeof fixCatalogue.en],
          );
      }
    }
  });

  it('the Zoom pack is whole in all seven', () => {
    const english = fixTexts(zoom);
    for (const locale of LOCALES) {
      const { fix, language } = localizeFix(zoom, locale);
      expect(language).toBe(locale);
      if (locale === 'en') continue;
      const left = Object.entries(fixTexts(fix)).filter(([path, text]) => text === english[path]);
      expect(
        left.map(([path]) => path),
        locale,
      ).toEqual([]);
    }
  });

  it('other fixes say that they are in English', () => {
    expect(localizeFix(findFix('busycal')!, 'ja').language).toBe('en');
  });
});
