import { approvalStems } from './approval-stems.ts';
import type { CauseId } from './causes.ts';
import { saysApproved } from './says-approved.ts';
import { ACCESS_WORDS } from './words-access.ts';
import { CONSENT_WORDS } from './words-consent.ts';
import { OTHER_WORDS } from './words-others.ts';

const WORDS = [...CONSENT_WORDS, ...ACCESS_WORDS, ...OTHER_WORDS];

export interface FoundWords {
  cause: CauseId;
  phrase: string;
}

/** The causes a text names by words, at most one finding for each, in the order above. */
export function findWords(text: string): FoundWords[] {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const found = WORDS.flatMap(([cause, phrases]) => {
    const phrase = phrases.find((one) => lower.includes(one));
    return phrase ? [{ cause, phrase }] : [];
  });
  // Only the fact is kept, not the sentence: it may hold names.
  if (saysApproved(text) && !found.some(({ cause }) => cause === 'approval-loop')) {
    found.push({ cause: 'approval-loop', phrase: 'approved … still blocked' });
  }
  // A last resort for languages and word orders no phrase foresaw; never beside anything surer.
  const stems = found.length === 0 ? approvalStems(lower) : null;
  return stems ? [{ cause: 'admin-approval-needed', phrase: stems }] : found;
}
