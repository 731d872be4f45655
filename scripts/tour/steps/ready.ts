import { en as desk } from '../../../components/desk/messages/en.ts';
import { en as policy } from '../../../components/policy/messages/en.ts';
import { en as queue } from '../../../components/review-queue/messages/en.ts';
import type { Chapter, Scene } from '../story.ts';

/** Opens the desk as someone and signs in there. */
export async function enterDesk(
  { as }: Scene,
  key: 'reviewer' | 'admin' | 'helpdesk' | 'designee',
  room: string,
) {
  const visitor = await as(key);
  const page = await visitor.desk(`/${room}`);
  await page.getByRole('button', { name: desk['user.signIn'], exact: true }).first().click();
  await page.getByRole('button', { name: desk['user.signOut'] }).waitFor({ timeout: 20_000 });
  return page;
}

export const ready: Chapter = {
  title: 'The desk is set up',
  steps: [
    {
      name: 'Ines, the admin, reads the policy that holds',
      async run(scene) {
        const page = await enterDesk(scene, 'admin', 'policy');
        await page.getByTestId('policy').waitFor();
        await page.getByText(policy['role.cloudApp']).first().waitFor();
        scene.kept.set('admin desk', page);
        return page;
      },
    },
    {
      name: 'Ada, the reviewer, has an empty queue',
      async run(scene) {
        const page = await enterDesk(scene, 'reviewer', 'queue');
        await page.getByText(queue['queue.empty.title']).waitFor();
        scene.kept.set('reviewer desk', page);
        return page;
      },
    },
  ],
};
