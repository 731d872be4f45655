import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false, // every name is traceable to its file
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest,
});
