import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../setup/chromium.ts';

const SIZES = [16, 32, 48, 128];

// Draws the extension's icons from the one SVG: `node scripts/pictures/icons.ts`. Their files are committed.
const root = resolve(import.meta.dirname, '../..');
const svg = readFileSync(join(import.meta.dirname, 'icon.svg'));
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
const page = await browser.newPage();
mkdirSync(join(root, 'public', 'icon'), { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(
    join(root, 'public', 'icon', `${size}.png`),
    await page.screenshot({ omitBackground: true }),
  );
}
await browser.close();
console.log(`Drew ${SIZES.length} icons into public/icon/.`);
