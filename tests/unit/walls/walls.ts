import { type Import, importsOf, reachableFrom, type SourceTree } from './source-tree.ts';

const MOST_LINES = 300;

/** Rooms whose code only computes: nothing of the browser, the disk or the network. */
const PURE_ROOMS = [
  'lib/contract',
  'lib/screens',
  'lib/requests',
  'lib/permissions',
  'lib/justification',
  'lib/fixes',
];
const IO_PACKAGES = [
  'wxt',
  'webextension-polyfill',
  'idb',
  'preact',
  '@preact/signals',
  'oauth4webapi',
];
const IO_ROOMS = ['lib/storage', 'lib/sync', 'lib/auth', 'lib/messaging', 'components', 'server'];
const SERVER_MAY_USE = ['lib/contract', 'lib/requests', 'lib/permissions', 'lib/i18n'];
const CONTENT_SCRIPT = 'entrypoints/sign-in-page.content.ts';
const CONTENT_SCRIPT_NEVER = [
  'zod',
  'preact',
  '@preact/signals',
  'idb',
  'lib/storage',
  'components',
];

/** Every breach of the walls between rooms (design §4), one sentence each; empty when all hold. */
export function breaches(tree: SourceTree): string[] {
  const imports = [...tree].flatMap(([path, source]) =>
    /\.(ts|tsx|mjs)$/.test(path) ? importsOf(path, source) : [],
  );
  return [
    ...imports.flatMap(breachOf),
    ...contentScriptBreaches(tree),
    ...[...tree]
      .filter(([, source]) => lineCount(source) > MOST_LINES)
      .map(([path, source]) => `${path} has ${lineCount(source)} lines, ${MOST_LINES} are allowed`),
  ];
}

function breachOf({ from, to, typeOnly }: Import): string[] {
  const breach = (why: string) => [`${from} imports ${to}: ${why}`];
  const isTest = within(from, 'tests') || within(from, 'scripts');
  if (within(to, 'entrypoints') && !isTest) return breach('nobody imports entrypoints');
  if (isTest) return [];
  if (within(to, 'tests') || (within(to, 'scripts') && from !== 'wxt.config.ts'))
    return breach('the product does not lean on tests or scripts');
  if (within(from, 'lib/contract') && !within(to, 'lib/contract') && to !== 'zod')
    return breach('the wire contract stands on zod alone');
  if (
    within(from, 'server') &&
    within(to, 'lib') &&
    !SERVER_MAY_USE.some((room) => within(to, room))
  )
    return breach('the server shares only the contract, the life of a request and permissions');
  if (within(from, 'server') && within(to, 'components')) return breach('the server draws nothing');
  if ((within(from, 'lib') || within(from, 'components')) && within(to, 'server'))
    return breach('the extension meets the server only on the wire');
  if (!typeOnly && PURE_ROOMS.some((room) => within(from, room))) {
    if (to.startsWith('node:') || IO_PACKAGES.includes(to)) return breach('this room does no I/O');
    if (IO_ROOMS.some((room) => within(to, room))) return breach('this room does no I/O');
  }
  return [];
}

function contentScriptBreaches(tree: SourceTree): string[] {
  if (!tree.has(CONTENT_SCRIPT)) return [`${CONTENT_SCRIPT} is missing`];
  return [...reachableFrom(tree, CONTENT_SCRIPT)]
    .filter((path) => CONTENT_SCRIPT_NEVER.some((never) => path === never || within(path, never)))
    .map((path) => `the content script reaches ${path}`);
}

function within(path: string, room: string): boolean {
  return path.startsWith(`${room}/`);
}

function lineCount(source: string): number {
  return source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
}
