import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Two projects: `unit` (pure cores, components, storage) and `server` (backend and the contract suite on both databases). */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        test: {
          name: 'server',
          include: ['tests/contract/**/*.test.ts', 'tests/server/**/*.test.ts'],
          globalSetup: 'tests/server/support/shared-postgres.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
