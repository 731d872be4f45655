import type { EffectiveSettings } from './settings.ts';
import { Settings } from './settings.ts';

export type PatchResult =
  | { ok: true; settings: Settings }
  | { ok: false; errors: { field: string; message: string }[] };

/** `https://desk.example/` and `https://desk.example` are the same backend. */
function tidyBackendUrl(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed.replace(/\/+$/, '');
}

/**
 * Settings after a person's change. Refuses settings that are locked or unknown and values that do not fit,
 * naming each; then nothing is changed at all. Pure.
 */
export function applyPatch(
  current: EffectiveSettings,
  patch: Record<string, unknown>,
): PatchResult {
  const errors: { field: string; message: string }[] = [];
  const next: Record<string, unknown> = { ...current.settings };
  for (const [name, value] of Object.entries(patch)) {
    if (!Object.hasOwn(Settings.shape, name)) errors.push({ field: name, message: 'unknown' });
    else if (current.locked.includes(name)) errors.push({ field: name, message: 'locked' });
    else next[name] = name === 'backendUrl' ? tidyBackendUrl(value) : value;
  }
  const parsed = Settings.safeParse(next);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      errors.push({ field: issue.path.join('.'), message: issue.message });
    }
  }
  if (errors.length > 0 || !parsed.success) return { ok: false, errors };
  if (parsed.data.backendUrl && !isSafeBackend(parsed.data.backendUrl)) {
    return { ok: false, errors: [{ field: 'backendUrl', message: 'https' }] };
  }
  return { ok: true, settings: parsed.data };
}

/** True for https, or http on this machine: requests and tokens must not travel in the clear. */
export function isSafeBackend(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
  );
}
