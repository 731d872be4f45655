import { Policy } from '../../lib/contract/policy.ts';

/** The policy as a file people can keep, compare and import elsewhere. */
export function policyToFile(policy: Policy): string {
  return `${JSON.stringify({ consentDeskPolicy: 1, policy }, null, 2)}\n`;
}

/** Reads such a file. A file that is none names the first field that is wrong. */
export function policyFromFile(
  text: string,
): { ok: true; policy: Policy } | { ok: false; detail: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, detail: 'JSON' };
  }
  const inner = (json as { policy?: unknown } | null)?.policy;
  const parsed = Policy.safeParse(inner);
  if (parsed.success) return { ok: true, policy: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, detail: `${issue?.path.join('.') || 'policy'}: ${issue?.message ?? ''}` };
}

/** Offers a text as a download under a name. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
