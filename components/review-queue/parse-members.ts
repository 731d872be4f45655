import type { Audience } from '../../lib/contract/decision.ts';

type Member = Extract<Audience, { kind: 'named' }>['members'][number];

/**
 * Reads people and groups typed one per line: `group 8f0c… Sales`. Gives the members, or the number
 * (from 1) of the first line that cannot be read. Empty lines do not count.
 */
export function parseMembers(text: string): { members: Member[] } | { badLine: number } {
  const members: Member[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const match =
      /^\s*(user|group)\s+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\s+(.{1,256}?))?\s*$/iu.exec(
        line,
      );
    if (!match) return { badLine: index + 1 };
    const kind = match[1]?.toLowerCase() === 'user' ? 'user' : 'group';
    members.push({ kind, id: (match[2] ?? '').toLowerCase(), name: match[3] ?? null });
  }
  return members.length > 0 ? { members } : { badLine: 1 };
}
