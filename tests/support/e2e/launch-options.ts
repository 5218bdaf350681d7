import type { LaunchOptions } from '@playwright/test'
import { findBrowser, findHeadlessShell } from './find-browser.mjs'

const whole = findBrowser()

/** Starts the whole browser, for what its headless shell lacks: notifications. */
export const wholeBrowser = createOptions(whole)

/** Starts the headless shell if there is one, and the whole browser otherwise. */
export const fastBrowser = createOptions(findHeadlessShell() ?? whole)

function createOptions(executablePath: string | null): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  return {
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
  }
}
