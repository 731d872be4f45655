import {
  BackendHealth,
  MailPreview,
  MailPreviewInput,
  PolicyReach,
} from '../../lib/contract/health.ts';
import { Numbers, NumbersQuery } from '../../lib/contract/numbers.ts';
import { isLocale } from '../../lib/i18n/locale.ts';
import { previewMails } from '../mail/preview.ts';
import { readHealth } from '../rules/health.ts';
import { readNumbers } from '../rules/numbers.ts';
import { policyReach } from '../rules/policy-reach.ts';
import { route } from './route.ts';

export const deskRoutes = [
  route({
    method: 'GET',
    path: '/v1/numbers',
    right: 'numbers:read',
    summary: 'How the desk does: volume, times, outcomes, load',
    query: NumbersQuery,
    success: { 200: { description: 'The numbers', schema: Numbers } },
    handle: (call) =>
      call.read('numbers:read', async (reading, auth) => ({
        status: 200,
        body: await readNumbers(reading, auth, call.query()),
      })),
  }),
  route({
    method: 'GET',
    path: '/v1/health',
    right: 'health:read',
    summary: 'The state of the parts, for the admin',
    success: { 200: { description: 'The parts', schema: BackendHealth } },
    handle: (call) =>
      call.read('health:read', async (reading, auth) => ({
        status: 200,
        body: await readHealth(
          reading,
          auth,
          call.deps.store.kind,
          call.deps.facts.mailConfigured,
          call.deps.metrics.feedLag.lagMs(call.caller.tenant),
        ),
      })),
  }),
  route({
    method: 'GET',
    path: '/v1/policy/reach',
    right: 'policy:read',
    summary: 'Whom the reviewers of the policy are known to reach',
    success: { 200: { description: 'People and unknown references', schema: PolicyReach } },
    handle: (call) =>
      call.read('policy:read', async (reading, auth) => ({
        status: 200,
        body: await policyReach(reading, auth),
      })),
  }),
  route({
    method: 'POST',
    path: '/v1/policy/preview',
    right: 'policy:write',
    summary: 'The mails as they would read in one language',
    body: MailPreviewInput,
    example: { locale: 'en' },
    success: { 200: { description: 'The mails', schema: MailPreview } },
    handle: (call) =>
      call.read('policy:write', async (reading) => {
        const { locale } = call.body();
        const wanted = isLocale(locale) ? locale : call.locale;
        const mails = previewMails(wanted, call.deps.facts.publicUrl, reading.now);
        return { status: 200, body: { mails } };
      }),
  }),
];
