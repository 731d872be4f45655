import { readAddress } from './address.ts';
import type { ScreenFacts } from './facts.ts';
import { mergeFacts } from './merge-facts.ts';
import { readScreen } from './read-screen.ts';

/**
 * Which screen this page is, with everything the page and its own address say about it; undefined
 * for a page that is none of ours.
 */
export function detectScreen(address: string, doc: Document): ScreenFacts | undefined {
  const { facts } = readScreen(address, doc);
  return facts && mergeFacts(facts, readAddress(address));
}

/**
 * Whether a page on a provider's host looks blocked although no detector is sure: something may have
 * changed there. Only counted, and offered for "Report this screen".
 */
export function looksBlocked(address: string, doc: Document): boolean {
  return readScreen(address, doc).odd === true;
}

export { showsPanel } from './read-screen.ts';
