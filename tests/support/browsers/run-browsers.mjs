// `npm run browsers`: tests the app in the browsers of this machine other than Chromium, and says which are missing.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findFirefox, findScreen, findWebKit } from './find-browsers.mjs'

const root = join(import.meta.dirname, '..', '..', '..')

const screen = findScreen()
if (!screen) {
  console.error(
    'SKIPPED: no browser was tested, because there is no virtual screen with a mouse. Install Xvfb and xdotool (Debian: xvfb, xdotool), and run the command again.',
  )
  process.exit(1)
}
const browsers = [
  {
    name: 'Firefox',
    found: findFirefox(),
    remedy: 'Install it (Debian: firefox-esr) or name it in CALLBACK_FIREFOX.',
  },
  {
    name: 'WebKitGTK',
    found: findWebKit(),
    remedy: 'Install it with its driver and MiniBrowser (Debian: webkit2gtk-driver, libwebkit2gtk-4.1-0).',
  },
]
const missing = browsers.filter(({ found }) => !found)
const sayMissing = () => {
  for (const { name, remedy } of missing)
    console.log(`SKIPPED: ${name} was not found, so nothing was tested in it. ${remedy}`)
}
sayMissing()
if (missing.length === browsers.length) process.exit(1)

const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js')
const config = join(root, 'tests', 'e2e', 'browsers', 'playwright.config.ts')
const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// Once more, below the results.
sayMissing()
process.exit(status ?? 1)
