import type { RiskClass } from '../contract/app-consent-request.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { classify } from './classify.ts';
import { entryOf, SELF_CONTAINED } from './entries/keys.ts';
import { entryCatalogue } from './entries/messages/catalogue.ts';
import { graphFacts } from './facts.ts';
import type { PermissionLike } from './normalise.ts';
import { nounOf } from './nouns/families.ts';
import { nounCatalogue } from './nouns/messages/catalogue.ts';
import { plainWordsCatalogue } from './plain-words/messages/catalogue.ts';
import { reachOf } from './reach.ts';
import { type Resolved, resolvePermission } from './resolve.ts';
import { permissionTraits } from './traits.ts';
import { verbOf } from './verbs.ts';

export interface Explanation {
  /** What the app could do and whom that reaches, in the reader's language. */
  sentence: string;
  class: RiskClass;
  classReason: string;
  /** False: we do not know what it allows, and the sentence says so. */
  known: boolean;
  /** Whether Microsoft always wants an admin for it; null when not published. */
  adminConsentRequired: boolean | null;
  /** Month (`2025-11`) since when Microsoft's managed policy refuses it to ordinary users; null: not known to. */
  blockedByDefaultSince: string | null;
}

/** Names of foreign APIs come from anywhere: what is shown of them is cut. */
const SHOWN = 120;
const cut = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What the app could do, from a hand-written sentence or by rule; null when neither knows. */
function whatItCan(
  meaning: string,
  locale: Locale,
): { text: string; personal: boolean; whole: boolean } | null {
  const words = translator(plainWordsCatalogue, locale);
  const choice = nounOf(meaning.split('.', 1)[0] ?? '');
  const entry = entryOf(meaning);
  if (entry) {
    return {
      text: translator(entryCatalogue, locale)(entry),
      personal: choice?.personal ?? entry.startsWith('mailbox.'),
      whole: SELF_CONTAINED.has(entry),
    };
  }
  if (!choice) return null;
  const { verb, action, detail } = verbOf(meaning);
  const bare = translator(nounCatalogue, locale)(choice.noun);
  const details = [choice.detail, detail].filter(Boolean).join(', ');
  const noun = details ? words('detail', { noun: bare, detail: details }) : bare;
  return {
    text: words(`verb.${verb}`, verb === 'act' ? { noun, value: action || meaning } : { noun }),
    personal: choice.personal,
    whole: false,
  };
}

/** A permission of an API whose name we know, but not this permission's meaning. */
function ofNamedApi(resolved: Resolved, api: string, locale: Locale): string {
  const words = translator(plainWordsCatalogue, locale);
  const value = cut(resolved.value);
  if (/^(user_impersonation|access_as_user|impersonation)$/i.test(value)) {
    return words('api.impersonate', { api });
  }
  const { verb } = verbOf(value);
  if (verb === 'read' || verb === 'readBasic') return words('api.read', { value, api });
  if (verb === 'write' || verb === 'manage') return words('api.write', { value, api });
  return words('api.act', { value, api });
}

function sentenceOf(resolved: Resolved, locale: Locale): { sentence: string; known: boolean } {
  const words = translator(plainWordsCatalogue, locale);
  const { api, value, kind, meaning } = resolved;
  const resource = cut(resolved.resource);
  if (value.toLowerCase() === '.default') {
    return { sentence: words('api.default', { api: api?.name ?? resource }), known: api !== null };
  }
  const can = meaning ? whatItCan(meaning, locale) : null;
  if (meaning && can) {
    const reach = reachOf(meaning, kind, can.personal);
    const sentence =
      can.whole && kind === 'delegated'
        ? can.text
        : joined(can.text, words(`reach.${reach}`), locale);
    return { sentence, known: true };
  }
  if (!api)
    return { sentence: words('unknown.api', { value: cut(value), resource }), known: false };
  if (api.key === 'graph' || api.key === 'google') {
    return { sentence: words('unknown.value', { value: cut(value), api: api.name }), known: false };
  }
  const text = ofNamedApi(resolved, api.name, locale);
  const { verb } = verbOf(value);
  return { sentence: text, known: verb !== 'act' || /impersonation|access_as_user/i.test(value) };
}

/** Two whole sentences after each other; Japanese puts no space between them. */
function joined(first: string, second: string, locale: Locale): string {
  return locale === 'ja' ? first + second : `${first} ${second}`;
}

/** The class of a permission (`low` to `critical`) without its words. */
export function permissionClass(permission: PermissionLike): RiskClass {
  return classify(permissionTraits(permission)).class;
}

/**
 * Says in plain words what a permission lets an app do, whom it reaches, how grave it is and why.
 * Takes any spelling (bare name, full address, resource by id). Never fails: what is not known is
 * said to be unknown, and counted as grave.
 */
export function explainPermission(permission: PermissionLike, locale: Locale): Explanation {
  const resolved = resolvePermission(permission);
  const { sentence, known } = sentenceOf(resolved, locale);
  const judged = classify({ ...permissionTraits(permission), known });
  // Published facts hold for the name itself, not for what another API's name is likened to.
  const own = resolved.meaning?.toLowerCase() === resolved.value.toLowerCase();
  const facts = own ? graphFacts(resolved.value, resolved.kind) : null;
  return {
    sentence,
    class: judged.class,
    classReason: translator(plainWordsCatalogue, locale)(judged.reason),
    known,
    adminConsentRequired:
      facts?.adminConsentRequired ?? (resolved.kind === 'application' ? true : null),
    blockedByDefaultSince: facts?.blockedByDefaultSince ?? null,
  };
}
