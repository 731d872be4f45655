import { defineConfig } from '@playwright/test';

/** Real browsers: Chromium through Playwright, Firefox through WebDriver BiDi, in one runner. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: 'firefox/**' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
