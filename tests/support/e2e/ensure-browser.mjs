// Makes sure that there is a Chromium to test with. If none is installed, installs Debian's (as root) or Playwright's.
// On Debian its headless shell is installed too, with which the tests take half the time; they pass without it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser, findHeadlessShell } from './find-browser.mjs'

const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')

const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** @param {readonly string[]} packages */
function installForDebian(packages) {
  console.log(`Installing Debian’s ${packages.join(' and ')}, to test with.`)
  run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', ...packages])
}

function installFromPlaywright() {
  console.log('No Chromium found: fetching Playwright’s own, to test with.')
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js')
  run(process.execPath, [cli, 'install', 'chromium'])
}

const missing = [
  ...(findBrowser() ? [] : ['chromium']),
  ...(findHeadlessShell() ? [] : ['chromium-headless-shell']),
]
if (isDebianRoot && missing.length > 0) installForDebian(missing)
if (!findBrowser()) {
  installFromPlaywright()
  if (!findBrowser()) {
    console.error(
      'The end-to-end tests need a browser: install Chrome or Chromium, or name one in CALLBACK_CHROMIUM, and run the command again.',
    )
    process.exit(1)
  }
}
