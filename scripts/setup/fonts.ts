import { canUseApt, installDebian } from './debian.ts';
import { onPath } from './on-path.ts';
import { runToEnd } from './processes.ts';
import { announce, step } from './progress.ts';

/** Sees to fonts for Latin, Arabic and Japanese, so that pictures show letters and no boxes; never fails. */
export async function ensureFonts(): Promise<void> {
  if (process.platform !== 'linux' || !canUseApt()) return;
  if (onPath(['fc-list'])) {
    const lists = await Promise.all(
      ['en', 'ar', 'ja'].map((lang) => runToEnd('fc-list', [`:lang=${lang}`])),
    );
    if (lists.every(({ output }) => output.trim() !== '')) return;
  }
  announce('Fonts for Latin, Arabic and Japanese: installing them for the pictures');
  await step('Fonts', async () => {
    await installDebian(['fontconfig', 'fonts-noto-core', 'fonts-noto-cjk']);
    return 'Noto';
  }).catch((error: Error) => console.log(`!! ${error.message.split('\n')[0]}`));
}
