import { block } from './steps/block.ts';
import { blocked } from './steps/blocked.ts';
import { colleague } from './steps/colleague.ts';
import { decide } from './steps/decide.ts';
import { fixes } from './steps/fixes.ts';
import { helpdesk } from './steps/helpdesk.ts';
import { languages } from './steps/languages.ts';
import { looks } from './steps/looks.ts';
import { native } from './steps/native.ts';
import { offline } from './steps/offline.ts';
import { ready } from './steps/ready.ts';
import { rooms } from './steps/rooms.ts';
import type { Chapter } from './story.ts';

/** The story in the order it is told, by name; each chapter is one file of `steps/`. */
export const CHAPTERS: Readonly<Record<string, Chapter>> = {
  ready,
  blocked,
  colleague,
  decide,
  native,
  block,
  offline,
  helpdesk,
  fixes,
  rooms,
  languages,
  looks,
};
