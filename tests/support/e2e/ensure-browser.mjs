// Makes sure that there is a Chromium to test with. If none is installed, installs Debian's (as root) or Playwright's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser } from './find-browser.mjs'

const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

function installForDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.log('No Chromium found: installing Debian’s, to test with.')
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])
}

function installFromPlaywright() {
  console.log('No Chromium found: fetching Playwright’s own, to test with.')
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js')
  return run(process.execPath, [cli, 'install', 'chromium'])
}

if (!findBrowser()) {
  if (!installForDebian()) installFromPlaywright()
  if (!findBrowser()) {
    console.error(
      'The end-to-end tests need a browser: install Chrome or Chromium, or name one in CALLBACK_CHROMIUM, and run the command again.',
    )
    process.exit(1)
  }
}
