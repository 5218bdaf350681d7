import { defineConfig } from '@playwright/test'
import { findBrowser } from '../support/e2e/find-browser.mjs'

const executablePath = findBrowser()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  reporter: process.env.CI ? [['list']] : [['line']],
  fullyParallel: true,
  // More than a small machine has cores: half of a test's time is spent waiting.
  workers: 4,
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
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's sandbox does not work as root; the other flags keep it from using the network.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
