import { join } from 'node:path';
import { answerQuestions } from '../../scripts/tour/asking.ts';
import type { Visitor } from '../stand-ins/browser/visitor.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import { expect, test } from './fixtures.ts';

/** Ends the browser of one visitor the hard way, as a crash or a power button would. */
async function kill(visitor: Visitor): Promise<void> {
  const session = await visitor.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser does not say which process it is');
  const closed = new Promise((done) => visitor.context.once('close', done));
  process.kill(main.id, 'SIGKILL');
  await closed;
}

test('what was typed 300 ms ago is there after the browser was killed', async ({
  visitor,
  world,
}, info) => {
  const profile = join(world.folder, `profile-kill-${info.retry}`);
  const first = await visitor('requester', { profile });
  const panel = await first.panel(await first.signInTo(APPS.notes));
  await answerQuestions(panel, ['minutes beside drawings', 'an hour a day']);
  const box = panel.locator('textarea[name=justification]');
  await box.press('End');
  await box.pressSequentially(' Until the audit in May.', { delay: 20 });
  const typed = await box.inputValue();
  await new Promise((done) => setTimeout(done, 300));
  await kill(first);
  const again = await visitor('requester', { profile, backend: false });
  const restored = await again.panel(await again.signInTo(APPS.notes));
  await expect(restored.locator('textarea[name=justification]')).toHaveValue(typed);
  expect(typed).toContain('Until the audit in May.');
});
