import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The programs that make a virtual screen: an X server, and a mouse for it.
 * @typedef {{ readonly server: string, readonly mouse: string }} ScreenPrograms
 */

/**
 * The programs that a test in WebKitGTK needs.
 * @typedef {{ readonly driver: string, readonly browser: string }} WebKitPrograms
 */

/**
 * Finds the programs that make a virtual screen.
 * @returns {ScreenPrograms | null} their paths, or null when one is missing
 */
export function findScreen() {
  const server = findInPath('Xvfb')
  const mouse = findInPath('xdotool')
  return server && mouse ? { server, mouse } : null
}

const usualFirefoxes = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/**
 * Finds Firefox: the one named in CALLBACK_FIREFOX, or an installed one.
 * @returns {string | null} its path, or null when none is found
 */
export function findFirefox() {
  const named = process.env.CALLBACK_FIREFOX
  const candidates = [named, findInPath('firefox-esr'), findInPath('firefox'), ...usualFirefoxes]
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null
}

/**
 * Finds WebKitGTK's driver and browser.
 * @returns {WebKitPrograms | null} their paths, or null when one is missing
 */
export function findWebKit() {
  const driver = findInPath('WebKitWebDriver')
  const browser = findMiniBrowser()
  return driver && browser ? { driver, browser } : null
}

function findMiniBrowser() {
  for (const libraries of ['/usr/lib', '/usr/lib64', '/usr/libexec', ...listFolders('/usr/lib')])
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const path = join(libraries, version, 'MiniBrowser')
      if (existsSync(path)) return path
    }
  return null
}

/** @param {string} folder */
function listFolders(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

/** @param {string} name */
function findInPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}
