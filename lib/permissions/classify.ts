import type { RiskClass } from '../contract/app-consent-request.ts';
import type { PlainWordsKey } from './plain-words/messages/en.ts';
import type { Traits } from './traits.ts';

export type ClassReason = Extract<PlainWordsKey, `class.${string}`>;

const PRIVATE = new Set(['mail', 'files', 'chat', 'meetings']);
/** Not content of people, but nothing to hand out lightly when it is everybody's. */
const SENSITIVE = new Set(['calendar', 'contacts', 'security', 'control', 'tasks']);

/** The class of one permission and why, from its traits. Pure; the first rule that fits decides. */
export function classify(traits: Traits): { class: RiskClass; reason: ClassReason } {
  const { area, write, all, basic, limited, control, kind, value, known } = traits;
  const name = value.toLowerCase();
  const isPrivate = PRIVATE.has(area);
  if (!known || /(^|\.)default$/.test(name)) return { class: 'high', reason: 'class.unknown' };
  if (basic) return { class: 'low', reason: 'class.basic' };
  if (control) return { class: 'critical', reason: 'class.control' };
  if (limited)
    return { class: write || kind === 'application' ? 'medium' : 'low', reason: 'class.limited' };
  if (kind === 'application') {
    if (isPrivate && !/readbasic/.test(name))
      return { class: 'critical', reason: 'class.app-private' };
    if (write) return { class: 'high', reason: 'class.app-changes' };
    const heavy = isPrivate || SENSITIVE.has(area);
    return { class: heavy ? 'high' : 'medium', reason: 'class.app-reads' };
  }
  if (write) {
    if (isPrivate) return { class: 'high', reason: 'class.changes-private' };
    return all
      ? { class: 'high', reason: 'class.changes-many' }
      : { class: 'medium', reason: 'class.changes-own' };
  }
  if (/readbasic/.test(name)) {
    return { class: area === 'mail' ? 'medium' : 'low', reason: 'class.reads-little' };
  }
  if (isPrivate) {
    return { class: all || area === 'mail' ? 'high' : 'medium', reason: 'class.reads-private' };
  }
  if (all) return { class: 'medium', reason: 'class.reads-many' };
  return { class: SENSITIVE.has(area) ? 'medium' : 'low', reason: 'class.reads-own' };
}
