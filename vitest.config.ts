import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 60_000,
    // Code lists of whoever runs the tests must not change their answers.
    env: { INNTAKSVAKT_MAPPE: 'tests/support/no-such-folder' },
  },
})
