import { blocked } from './steps/blocked.ts';
import type { Chapter } from './story.ts';

/** The story in the order it is told; each chapter is one file of `steps/`. */
export const CHAPTERS: readonly Chapter[] = [blocked];
