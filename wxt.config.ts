import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false, // every name is traceable to its file
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: {
        // WXT's own context lets a page stop the content script, and carries the polyfill with it.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/sign-in-page/context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest,
});
