import { defineConfig } from '@playwright/test'
import { fastBrowser } from '../support/e2e/launch-options.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Other browsers than Chromium, which `npm run browsers` tests.
  testIgnore: '**/e2e/browsers/**',
  outputDir: '../../test-results',
  reporter: process.env.CI ? [['list']] : [['line']],
  fullyParallel: true,
  // The processor is the limit: more workers than a small machine has cores only make each test slower.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Generous, because a busy machine is slow without being wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    launchOptions: fastBrowser,
  },
})
