import { defineConfig } from 'vitest/config'

/** Tests that start and kill whole servers, with the settings of real life. */
const crash = ['test/launcher*.test.ts', 'test/postgres*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.db.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'laws', include: ['test/laws/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [
            'src/**/*.db.test.{ts,tsx}',
            'test/database/*.test.ts',
            'test/journeys/*.test.{ts,tsx}',
          ],
          globalSetup: ['test/server.ts'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.{ts,tsx}'],
          globalSetup: ['test/server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'crash',
          include: crash,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
