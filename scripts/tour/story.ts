import type { Page } from '@playwright/test';
import type { Visitor } from '../../tests/stand-ins/browser/visitor.ts';
import type { PersonKey } from '../../tests/stand-ins/people.ts';
import type { World } from '../../tests/stand-ins/world.ts';

/** What a step can use: the world and the people in it, each in a browser of their own. */
export interface Scene {
  world: World;
  /** The person's browser, opened and told of the backend at the first call. */
  as(key: PersonKey): Promise<Visitor>;
  /** What a step keeps for the ones after it. */
  kept: Map<string, Page>;
}

/** One step of the story. It throws when what it tells does not hold; the page it gives is pictured. */
export interface TourStep {
  name: string;
  run(scene: Scene): Promise<Page | undefined>;
}

/** Steps that build on one another; a failure ends the chapter, not the tour. */
export interface Chapter {
  title: string;
  steps: readonly TourStep[];
}

/** Throws `sentence` unless `holds`. */
export function claim(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}
