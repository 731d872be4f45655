import type { Audience } from '../contract/decision.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatList } from '../i18n/time.ts';
import { translator } from '../i18n/translate.ts';
import { allowsCatalogue } from './allows/messages/catalogue.ts';
import type { AllowsKey } from './allows/messages/en.ts';
import type { Area } from './areas.ts';
import type { Kind, PermissionLike } from './normalise.ts';
import { nounCatalogue } from './nouns/messages/catalogue.ts';
import type { Noun } from './nouns/messages/en.ts';
import { permissionTraits, type Traits } from './traits.ts';

/** Coarse words for each area, in the order they are told. */
const AREA_NOUNS: readonly (readonly [Area, Noun])[] = [
  ['mail', 'mail'],
  ['files', 'files'],
  ['chat', 'chats'],
  ['meetings', 'meetings'],
  ['calendar', 'calendars'],
  ['contacts', 'contacts'],
  ['tasks', 'tasks'],
  ['people', 'users'],
  ['control', 'areaControl'],
  ['security', 'areaSecurity'],
  ['other', 'areaOther'],
];

const UNKNOWN_SHOWN = 5;

/** The kinds of data permissions are about, each once, in words; what signing in needs is left out. */
export function dataNouns(permissions: readonly PermissionLike[], locale: Locale): string[] {
  const noun = translator(nounCatalogue, locale);
  const traits = permissions.map(permissionTraits).filter((one) => one.known && !one.basic);
  return nounsOf(traits.filter((one) => one.area !== 'other')).map((word) => noun(word));
}

function nounsOf(traits: readonly Traits[]): Noun[] {
  const areas = new Set(traits.map((one) => one.area));
  return AREA_NOUNS.filter(([area]) => areas.has(area)).map(([, word]) => word);
}

/**
 * What approving would allow, in concrete words: whose data, read or change; one sentence a line, the
 * audience first. Takes every permission asked and who would get the app. Never fails; unknown
 * permissions are named, never left out.
 */
export function allowsSummary(
  permissions: readonly PermissionLike[],
  audience: Pick<Audience, 'kind'> & { members?: readonly unknown[] },
  locale: Locale,
): string[] {
  const t = translator(allowsCatalogue, locale);
  const noun = translator(nounCatalogue, locale);
  const traits = permissions.map(permissionTraits);
  const first =
    audience.kind === 'named'
      ? t('named', { count: audience.members?.length ?? 0 })
      : t('everyone');
  if (traits.length === 0) return [first, t('notSeen')];
  const lines = [first];
  const list = (some: readonly Traits[]) => {
    const nouns = nounsOf(some).map((word) => noun(word));
    return nouns.length > 0 ? formatList(nouns, locale) : null;
  };
  const tell = (key: AllowsKey, some: readonly Traits[]) => {
    const text = list(some);
    if (text) lines.push(t(key, { list: text }));
  };
  const known = traits.filter((one) => one.known && !one.basic);
  const full = known.filter((one) => !one.limited);
  const split = (kind: Kind, all: boolean | null, change: AllowsKey, read: AllowsKey) => {
    const some = full.filter((one) => one.kind === kind && (all === null || one.all === all));
    const changed = some.filter((one) => one.write && !sendsOnly(one));
    const areas = new Set(changed.map((one) => one.area));
    tell(change, changed);
    tell(
      read,
      some.filter((one) => !one.write && !areas.has(one.area)),
    );
  };
  split('application', null, 'application.change', 'application.read');
  split('delegated', true, 'delegated.reachChange', 'delegated.reachRead');
  split('delegated', false, 'delegated.change', 'delegated.read');
  for (const kind of ['application', 'delegated'] as const) {
    if (full.some((one) => one.kind === kind && one.send)) lines.push(t(`${kind}.send`));
  }
  tell(
    'limited',
    known.filter((one) => one.limited),
  );
  if (known.some((one) => one.control)) lines.push(t('control'));
  const strange = traits.filter((one) => !one.known).map((one) => one.value.slice(0, 80));
  if (strange.length > 0) {
    const more = strange.length > UNKNOWN_SHOWN ? ['…'] : [];
    lines.push(
      t('unknown', { list: formatList([...strange.slice(0, UNKNOWN_SHOWN), ...more], locale) }),
    );
  }
  if (known.length === 0 && strange.length === 0) lines.push(t('signInOnly'));
  if (traits.some((one) => one.value.toLowerCase() === 'offline_access')) lines.push(t('offline'));
  if (audience.kind === 'named' && known.some((one) => one.kind === 'application')) {
    lines.push(t('namedButApplication'));
  }
  return [...new Set(lines)];
}

/** `Mail.Send` sends and changes nothing else: its own line says so. */
function sendsOnly(traits: Traits): boolean {
  return traits.send && /(^|\.)send(\.|$)/i.test(traits.value);
}
