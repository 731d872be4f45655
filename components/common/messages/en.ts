/** Words every page uses. */
export const en = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  retry: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  'copy-failed': 'Could not copy. Select the text and copy it by hand.',
  loading: 'Loading…',
  'risk-low': 'Low risk',
  'risk-medium': 'Medium risk',
  'risk-high': 'High risk',
  'risk-critical': 'Critical risk',
  'risk-with-score': '{risk}, {score} of 100',
  'page-failed': 'This page could not be drawn',
  'page-failed-detail':
    'Nothing you typed is lost. Reload the page; if it happens again, tell the people who run Consent Desk.',
} as const;
export type CommonKey = keyof typeof en;
