import type { Reading } from './reading.ts';
import { redact } from './redact.ts';

/** One line of the bundle: a name the texts translate and a value free of secrets. */
export interface EvidenceLine {
  name:
    | 'code'
    | 'app'
    | 'client-id'
    | 'tenant'
    | 'cloud'
    | 'screen'
    | 'permissions'
    | 'prompt'
    | 'return-origin'
    | 'correlation-id'
    | 'time';
  value: string;
}

/** What stands on the sign-in page now, when the bundle is made from there. */
export interface SeenScreen {
  screen: string | null;
  appName: string | null;
  correlationId: string | null;
}

const clean = (value: string | null | undefined, max: number): string | null => {
  const text = redact(value ?? '')
    .trim()
    .slice(0, max);
  return text.length > 0 ? text : null;
};

/**
 * What a ticket needs and nothing more: code, app, tenant, screen, correlation id, time.
 * States, tokens, names and mail addresses are not in a reading, and each value is redacted once more.
 */
export function evidenceBundle(
  reading: Reading,
  seen: SeenScreen | null,
  now: number,
): EvidenceLine[] {
  const codes = reading.codes.map(({ code }) => `AADSTS${code}`).join(', ');
  const scopes = reading.scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1)).join(' ');
  const lines: [EvidenceLine['name'], string | null][] = [
    ['code', clean(codes, 400)],
    ['app', clean(seen?.appName ?? reading.appName, 256)],
    ['client-id', clean(reading.clientId, 200)],
    ['tenant', clean(reading.tenant, 253)],
    ['cloud', reading.cloud],
    ['screen', clean(seen?.screen, 60)],
    ['permissions', clean(scopes, 1500)],
    ['prompt', clean(reading.prompt, 60)],
    ['return-origin', clean(reading.returnOrigin, 300)],
    ['correlation-id', clean(seen?.correlationId ?? reading.correlationId, 64)],
    ['time', reading.occurredAt ?? new Date(now).toISOString()],
  ];
  return lines.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
