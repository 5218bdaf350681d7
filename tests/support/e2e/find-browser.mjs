import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
]
const usualPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds the Chromium to test with: the one named in CALLBACK_CHROMIUM, Playwright's own, or an installed one.
 * @returns {string | null} its path, or null when none is found
 */
export function findBrowser() {
  const { CALLBACK_CHROMIUM: named, PATH: path = '' } = process.env
  const inPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const candidates = [named, chromium.executablePath(), ...inPath, ...usualPaths]
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null
}
