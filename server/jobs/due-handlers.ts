import { closeQuestion } from '../rules/conversation.ts';
import { expireRequest } from '../rules/expire.ts';
import type { DueHandlers } from './due-runner.ts';
import { remindReviewers } from './remind.ts';

/** What each kind of due-time does, by the same rules that people's acts go through. */
export const DUE_HANDLERS: DueHandlers = {
  expire: expireRequest,
  'question-deadline': closeQuestion,
  'remind-half': remindReviewers,
  'remind-day': remindReviewers,
  'remind-hour': remindReviewers,
};
