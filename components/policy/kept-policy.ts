import { z } from 'zod';
import { Policy } from '../../lib/contract/policy.ts';
import type { PolicyForm } from './policy-form.ts';

/** A form that was typed and not saved, and the tag of the policy it was typed over. */
export interface KeptPolicy {
  etag: string;
  form: PolicyForm;
}

const Shape = z.strictObject({
  etag: z.string(),
  form: z.strictObject({
    isEnabled: Policy.shape.isEnabled,
    reviewers: Policy.shape.reviewers,
    notifyReviewers: Policy.shape.notifyReviewers,
    remindersEnabled: Policy.shape.remindersEnabled,
    days: z.string(),
    backlog: Policy.shape.backlog,
    targets: z.string(),
  }),
}) satisfies z.ZodType<KeptPolicy>;

/** The form as the text that is kept. */
export const keptText = (kept: KeptPolicy): string => JSON.stringify(kept);

/** Reads such a text; null when it is none (of an older build, say). */
export function keptPolicy(text: string): KeptPolicy | null {
  try {
    return Shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
