import { type EffectiveSettings, ManagedPolicy, Settings } from './settings.ts';

/** Settings that an organisation's policy can set directly; setting one also locks it. */
const MANAGED_SETTINGS = ['backendUrl', 'panelPlacement', 'language'] as const;

/**
 * Settings in force from what is stored and what policy says. A value that cannot be read is left out and named
 * in `problems`; the other values still count, and the stored bytes are not touched. Pure.
 */
export function effectiveSettings(stored: unknown, managed: unknown): EffectiveSettings {
  const problems: string[] = [];
  const own = readFields(Settings.shape, stored, 'settings', problems);
  const policy = ManagedPolicy.parse(readFields(ManagedPolicy.shape, managed, 'policy', problems));
  const settings = Settings.parse(own);
  const locked = new Set(
    (policy.lockedSettings ?? []).filter((name) => Object.hasOwn(Settings.shape, name)),
  );
  for (const name of MANAGED_SETTINGS) {
    const value = policy[name];
    if (value === undefined) continue;
    Object.assign(settings, { [name]: value });
    locked.add(name);
  }
  return { settings, managed: policy, locked: [...locked].sort(), problems };
}

interface FieldShape {
  safeParse(value: unknown): { success: boolean };
}

function readFields(
  shape: Record<string, FieldShape>,
  value: unknown,
  source: string,
  problems: string[],
): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') {
    problems.push(source);
    return {};
  }
  const fields: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(value)) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!field) continue; // a newer version's setting, or a key of somebody else
    if (field.safeParse(raw).success) fields[name] = raw;
    else problems.push(`${source}.${name}`);
  }
  return fields;
}
