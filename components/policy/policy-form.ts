import type { Policy, ReviewerRef } from '../../lib/contract/policy.ts';

/** The policy as it stands in the form: text where people type text. */
export interface PolicyForm {
  isEnabled: boolean;
  reviewers: ReviewerRef[];
  notifyReviewers: boolean;
  remindersEnabled: boolean;
  days: string;
  backlog: Policy['backlog'];
  targets: string;
}

export interface FormErrors {
  days: boolean;
  /** Line (from 1) of the first mailbox that is no address. */
  targetLine: number | null;
}

const MAIL = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/;

/** The form that shows a policy. */
export function formOf(policy: Policy): PolicyForm {
  return {
    isEnabled: policy.isEnabled,
    reviewers: policy.reviewers,
    notifyReviewers: policy.notifyReviewers,
    remindersEnabled: policy.remindersEnabled,
    days: String(policy.requestDurationInDays),
    backlog: policy.backlog,
    targets: policy.extraMailTargets.join('\n'),
  };
}

/** What is wrong with the form, field by field. */
export function errorsOf(form: PolicyForm): FormErrors {
  const days = Number(form.days);
  const lines = form.targets.split('\n').map((line) => line.trim());
  const bad = lines.findIndex((line) => line !== '' && !MAIL.test(line));
  return {
    days: !Number.isInteger(days) || days < 1 || days > 365,
    targetLine: bad < 0 ? null : bad + 1,
  };
}

/** The mailboxes of the form, one a line. */
export const targetsOf = ({ targets }: Pick<PolicyForm, 'targets'>): string[] =>
  targets
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The policy the form means, or null while something in it is wrong. */
export function policyOf(form: PolicyForm): Policy | null {
  const errors = errorsOf(form);
  if (errors.days || errors.targetLine !== null) return null;
  return {
    isEnabled: form.isEnabled,
    reviewers: form.reviewers,
    notifyReviewers: form.notifyReviewers,
    remindersEnabled: form.remindersEnabled,
    requestDurationInDays: Number(form.days),
    backlog: form.backlog,
    extraMailTargets: targetsOf(form),
  };
}
