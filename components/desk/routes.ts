/** The rooms of the desk, in the order of the navigation; `right` is what one needs to see it (null: everybody). */
export const ROOMS = [
  { id: 'queue', rights: ['queue:read'] },
  { id: 'requests', rights: [] },
  { id: 'fixes', rights: [] },
  { id: 'policy', rights: ['policy:read', 'policy:write'] },
  { id: 'audit', rights: ['audit:read'] },
  { id: 'numbers', rights: ['numbers:read'] },
  { id: 'health', rights: ['health:read'] },
  { id: 'setup', rights: [] },
] as const;
export type RoomId = (typeof ROOMS)[number]['id'];

export interface Route {
  room: RoomId;
  /** The card, fix or entry to open in it. */
  item: string | null;
}

/** Reads `#/queue/<id>`; anything unknown leads to the first room. */
export function readRoute(hash: string): Route {
  const [, room = '', item = ''] = /^#\/([a-z]+)(?:\/([^/?]+))?/.exec(hash) ?? [];
  const known = ROOMS.find((candidate) => candidate.id === room);
  let decoded: string | null = null;
  try {
    decoded = item === '' ? null : decodeURIComponent(item);
  } catch {
    decoded = null; // a broken escape is no item
  }
  return { room: known?.id ?? 'queue', item: known ? decoded : null };
}

/** Rooms that someone with these rights can enter. */
export function roomsFor(can: readonly string[]): RoomId[] {
  return ROOMS.filter(
    ({ rights }) => rights.length === 0 || rights.some((right) => can.includes(right)),
  ).map(({ id }) => id);
}
