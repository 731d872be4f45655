import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { detectScreen, showsPanel } from '../../../lib/screens/detect.ts';
import type { Figure } from '../../../scripts/bench/bench.ts';
import { CORPUS } from '../../fixtures/screens/corpus.ts';

interface Detector {
  detectScreen: typeof detectScreen;
  showsPanel: typeof showsPanel;
}

/** The detector as one script, the way a page would have to load it. */
async function bundleDetector(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'lib/screens/detect.ts', formats: ['iife'], name: 'detector' },
    },
  });
  const [{ output }] = made as unknown as [{ output: { code: string }[] }];
  return `${output[0]!.code};globalThis.detector = detector;`;
}

/** Draws every page of the corpus in Chromium and asks the detector, with real layout. */
export async function measureCorpus(executable: string): Promise<Figure[]> {
  const code = await bundleDetector();
  const browser = await chromium.launch({ executablePath: executable, chromiumSandbox: false });
  const page = await browser.newPage();
  let blocked = 0;
  let found = 0;
  let wrong = 0;
  const drawn = CORPUS.filter(({ contentType }) => !contentType);
  for (const fixture of drawn) {
    await page.setContent(fixture.html, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: code });
    const shown = await page.evaluate((url) => {
      const { detector } = globalThis as unknown as { detector: Detector };
      const facts = detector.detectScreen(url, document);
      return facts !== undefined && detector.showsPanel(facts);
    }, fixture.url);
    if (fixture.panel) blocked++;
    if (fixture.panel && shown) found++;
    if (!fixture.panel && shown) wrong++;
  }
  await browser.close();
  return [
    {
      name: 'blocked pages recognised',
      value: (100 * found) / blocked,
      unit: `% of ${blocked}`,
      goal: { kind: 'at-least', value: 100 },
    },
    {
      name: 'false panels',
      value: wrong,
      unit: `on ${drawn.length - blocked} look-alikes`,
      goal: { kind: 'at-most', value: 0 },
    },
  ];
}
