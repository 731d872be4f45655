import type { Figure } from '../../scripts/bench/bench.ts';
import { startTestIssuer } from '../server/support/issuer.ts';
import { changesAndSearch } from './backend/changes-and-search.ts';
import { instances } from './backend/instances.ts';
import { queuePages } from './backend/queue-page.ts';
import { submitRate } from './backend/submit-rate.ts';

/** The companion backend: what a submit, a page, a search and a pull cost, and what more instances bring. */
export async function runBench(): Promise<Figure[]> {
  const issuer = await startTestIssuer();
  try {
    const figures: Figure[] = [];
    for (const part of [submitRate, queuePages, changesAndSearch, instances]) {
      figures.push(...(await part(issuer)));
    }
    return figures;
  } finally {
    await issuer.close();
  }
}
