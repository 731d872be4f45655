import { expect, it } from 'vitest';
import { audit } from '../../../components/audit/messages/catalogue.ts';
import { AUDIT_EVENTS } from '../../../server/rules/entra-audit.ts';

it('has words for everything the audit can hold, and for nothing else', () => {
  const worded = Object.keys(audit.en).filter((key) => key.startsWith('event.'));
  expect(worded.sort()).toEqual(
    Object.keys(AUDIT_EVENTS)
      .map((event) => `event.${event}`)
      .sort(),
  );
});
