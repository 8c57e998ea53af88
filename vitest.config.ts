// How the tests run: the rules of the house, the parts of the product, and walks in a real browser.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'house', include: ['house/**/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{engines,probe,app,tracker,stories}/**/*.test.{ts,tsx}'],
          isolate: true, // the event engine opens one data folder a process
          globalSetup: 'house/setup/vitest.global.ts', // one PostgreSQL for all the files that ask for a database
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'walks',
          include: ['walks/**/*.{walk,test}.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
