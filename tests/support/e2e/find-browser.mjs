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
const shellNames = ['chrome-headless-shell', 'chromium-headless-shell']
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
  const { CALLBACK_CHROMIUM: named } = process.env
  return findExisting([named, chromium.executablePath(), ...inPath(names), ...usualPaths])
}

/**
 * Finds Chromium's headless shell: the same engine without the windows, profile and services of a browser, so that a
 * page takes a third of the time. It shows no notifications. `CALLBACK_CHROMIUM` takes its place too.
 * @returns {string | null} its path, or null when none is found
 */
export function findHeadlessShell() {
  const { CALLBACK_CHROMIUM: named } = process.env
  return findExisting([named, ...inPath(shellNames)])
}

/** @param {readonly string[]} programs */
function inPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)))
}

/** @param {readonly (string | undefined)[]} candidates */
function findExisting(candidates) {
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null
}
