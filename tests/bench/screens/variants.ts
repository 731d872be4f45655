import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of three unpacked extensions that differ in the content script and the panel alone. */
export interface Variants {
  ours: string;
  /** A content script that does nothing. */
  empty: string;
  /** A content script that adds one frame at once; the frame shows static text. */
  bare: string;
}

const BARE_SCRIPT = `(function () {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('/panel.html');
  host.style.cssText = 'position:fixed;right:12px;top:12px;width:396px;height:720px';
  frame.style.cssText = 'width:100%;height:100%';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
})();`;
const BARE_PANEL =
  '<!doctype html><html lang="en"><title>Bare</title><p data-screen="bare">Static text.</p></html>';

/** Copies the build twice and takes out what is measured. */
export function makeVariants(ours: string, folder: string): Variants {
  const copy = (name: string, files: Record<string, string>) => {
    const to = join(folder, name);
    cpSync(ours, to, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(to, file), text);
    return to;
  };
  const script = 'content-scripts/sign-in-page.js';
  if (readFileSync(join(ours, script), 'utf8').length < 1000)
    throw new Error('The build has no content script: run `npm run build` first.');
  return {
    ours,
    empty: copy('empty', { [script]: '(function () {})();' }),
    bare: copy('bare', { [script]: BARE_SCRIPT, 'panel.html': BARE_PANEL }),
  };
}
