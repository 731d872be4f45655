import { FIX_SCHEMA_VERSION, type Fix, type FixNode, Fix as FixShape } from './shape.ts';

/** Why a fix cannot be used. `text` names the place for whoever repairs the data. */
export interface FixDefect {
  kind:
    | 'unknown-schema'
    | 'bad-shape'
    | 'missing-node'
    | 'duplicate-node'
    | 'loop'
    | 'unreachable'
    | 'no-safer-way';
  text: string;
}

export type ReadFix = { ok: true; fix: Fix } | { ok: false; defects: FixDefect[] };

/** Ids a node leads to. */
export function nextIds(node: FixNode): string[] {
  if (node.kind === 'step') return [node.next];
  if (node.kind === 'question') return node.answers.map((answer) => answer.next);
  return [];
}

/**
 * Every way through a fix, as lists of node ids from start to an end.
 * A way that meets a missing node or comes back to itself stops there; `findDefects` reports it.
 */
export function walkEveryWay(fix: Fix): string[][] {
  const byId = new Map(fix.nodes.map((node) => [node.id, node]));
  const ways: string[][] = [];
  const walk = (id: string, way: string[]): void => {
    const node = byId.get(id);
    const here = [...way, id];
    if (!node || way.includes(id) || node.kind === 'end') {
      ways.push(here);
      return;
    }
    for (const next of nextIds(node)) walk(next, here);
  };
  walk(fix.start, []);
  return ways;
}

/** What a schema cannot see: missing and doubled nodes, loops, dead rooms, danger without a safer way. */
export function findDefects(fix: Fix): FixDefect[] {
  const defects: FixDefect[] = [];
  const ids = fix.nodes.map((node) => node.id);
  const known = new Set(ids);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
    defects.push({ kind: 'duplicate-node', text: `${fix.id}: the step "${id}" is there twice` });
  }
  const wanted = [fix.start, ...fix.nodes.flatMap(nextIds)];
  for (const id of new Set(wanted.filter((id) => !known.has(id)))) {
    defects.push({ kind: 'missing-node', text: `${fix.id}: the step "${id}" is missing` });
  }
  if (defects.length > 0) return defects;

  const reached = new Set<string>();
  for (const way of walkEveryWay(fix)) {
    for (const id of way) reached.add(id);
    const last = fix.nodes.find((node) => node.id === way.at(-1));
    if (last?.kind !== 'end')
      defects.push({ kind: 'loop', text: `${fix.id}: ${way.join(' > ')} never ends` });
  }
  for (const node of fix.nodes) {
    if (!reached.has(node.id))
      defects.push({ kind: 'unreachable', text: `${fix.id}: nothing leads to "${node.id}"` });
    if (node.kind === 'step' && node.risk?.level === 'danger' && !node.risk.safer) {
      defects.push({
        kind: 'no-safer-way',
        text: `${fix.id}: "${node.id}" is dangerous and names no safer way`,
      });
    }
  }
  return defects;
}

/**
 * A fix from data of any origin. Takes anything; gives the fix, or says what is wrong with it.
 * An unknown `schemaVersion` is told apart from a broken fix: the first asks for a newer extension.
 */
export function readFix(data: unknown): ReadFix {
  const version =
    typeof data === 'object' && data !== null && 'schemaVersion' in data
      ? data.schemaVersion
      : undefined;
  if (version !== FIX_SCHEMA_VERSION) {
    return {
      ok: false,
      defects: [
        { kind: 'unknown-schema', text: `schema version ${String(version)} is not known here` },
      ],
    };
  }
  const parsed = FixShape.safeParse(data);
  if (!parsed.success) {
    return {
      ok: false,
      defects: parsed.error.issues.slice(0, 20).map((issue) => ({
        kind: 'bad-shape' as const,
        text: `${issue.path.join('.')}: ${issue.message}`,
      })),
    };
  }
  const defects = findDefects(parsed.data);
  return defects.length > 0 ? { ok: false, defects } : { ok: true, fix: parsed.data };
}
