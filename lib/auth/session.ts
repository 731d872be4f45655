import { z } from 'zod';
import { Me } from '../contract/me.ts';

/** A signed-in session. Lives in `storage.session` only: gone with the browser, never on disk. */
export const Session = z.object({
  backendUrl: z.string(),
  accessToken: z.string().min(1),
  expiresAt: z.number(),
  me: Me,
});
export type Session = z.infer<typeof Session>;

/** The part of `storage.session` that is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'session';
/** A token this close to its end is treated as gone. */
const MARGIN_MS = 30_000;

/** The session for this backend, or null when there is none, it is for another backend, or it has run out. */
export async function readSession(
  area: SessionArea,
  backendUrl: string,
  now: number,
): Promise<Session | null> {
  const parsed = Session.safeParse((await area.get(KEY))[KEY]);
  if (!parsed.success || parsed.data.backendUrl !== backendUrl) return null;
  return parsed.data.expiresAt - MARGIN_MS > now ? parsed.data : null;
}

/** Keeps a session for this browser run. */
export async function writeSession(area: SessionArea, session: Session): Promise<void> {
  await area.set({ [KEY]: session });
}

/** Forgets the session. */
export async function clearSession(area: SessionArea): Promise<void> {
  await area.remove(KEY);
}
