import { defineConfig } from '@playwright/test'
import { findFirefox, findWebKit } from '../../support/browsers/find-browsers.mjs'
import type { Engine } from './browser-fixtures.ts'

const found: readonly Engine[] = [
  ...(findFirefox() ? ['firefox' as const] : []),
  ...(findWebKit() ? ['webkit' as const] : []),
]

/** Runs the tests in the browsers of this machine other than Chromium. `npm run browsers` says which are missing. */
export default defineConfig<object, { engine: Engine }>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../test-results',
  reporter: [['list']],
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: found.map((engine) => ({ name: engine, use: { engine } })),
})
