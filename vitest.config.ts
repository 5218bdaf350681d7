import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Too slow for each check: they fail every call of the file system in turn, or start the whole built desktop app.
const slow = [
  'tests/unit/torture*.test.ts',
  'tests/unit/**/*.exhaustive.test.ts',
  'tests/unit/**/*.bundle.test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    // One more than there are cores, as many tests wait for a process that they start. Vitest's own default is one less.
    maxWorkers: availableParallelism() + 1,
    // Long for a quiet machine; a busy one is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // A process runs one file after the other, so what a test changes for itself has to be put back.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: { name: 'modules', include: ['tests/unit/{shared,renderer}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['tests/unit/*.test.ts', 'tests/unit/{electron,bundle}/**/*.test.ts'],
          exclude: slow,
          globalSetup: 'tests/support/build-programs.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [...slow, 'tests/unit/**/*.property.test.ts'],
          globalSetup: 'tests/support/build-programs.ts',
          env: { CALLBACK_FULL_PROPERTIES: 'yes' },
        },
      },
    ],
  },
})
