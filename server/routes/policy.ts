import { Policy } from '../../lib/contract/policy.ts';
import { changePolicy, policyTag } from '../rules/change-policy.ts';
import { policyView } from '../rules/policy-record.ts';
import { POLICY } from './examples.ts';
import { route } from './route.ts';

export const policyRoutes = [
  route({
    method: 'GET',
    path: '/v1/policy',
    right: 'policy:read',
    summary: 'The policy; its ETag is needed to change it',
    success: { 200: { description: 'The policy', schema: Policy } },
    handle: (call) =>
      call.read('policy:read', async ({ policy, policyVersion }) => ({
        status: 200,
        body: policyView(policy),
        headers: { etag: policyTag(policyVersion) },
      })),
  }),
  route({
    method: 'PUT',
    path: '/v1/policy',
    right: 'policy:write',
    summary: 'Replace the policy; live at once on every instance',
    body: Policy,
    example: POLICY,
    headers: ['If-Match', 'Idempotency-Key'],
    success: { 200: { description: 'The policy as it is now', schema: Policy } },
    problems: ['precondition-required', 'stale-version', 'no-eligible-reviewer'],
    handle: (call) =>
      call.write('policy:write', async (work, auth) => {
        const { policy, version } = await changePolicy(
          work,
          auth,
          call.body(),
          call.header('if-match'),
        );
        return {
          status: 200,
          headers: { etag: policyTag(version) },
          body: async () => policy,
        };
      }),
  }),
];
