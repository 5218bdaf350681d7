import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { Driver } from '../../support/browsers/driver.ts'
import { findFirefox, findScreen, findWebKit } from '../../support/browsers/find-browsers.mjs'
import { startFirefox } from '../../support/browsers/firefox.ts'
import { startScreen } from '../../support/browsers/screen.ts'
import { createUser, type User } from '../../support/browsers/user.ts'
import { startWebKit } from '../../support/browsers/webkit.ts'
import { type Host, startHost } from '../../support/e2e/host.ts'

/** The browsers that the app is tested in besides Chromium. */
export type Engine = 'firefox' | 'webkit'

interface WorkerFixtures {
  readonly engine: Engine
  /** The running browser, shared by the tests. Each test has a host of its own, at an origin of its own. */
  readonly driver: Driver
}

interface Fixtures {
  /** A data folder for this test, removed after it. */
  readonly folder: string
  /** Starts the real host on the folder and opens its page in the tab in front. */
  readonly open: () => Promise<Host>
  readonly user: User
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine }, use) => {
      const driver = await startBrowser(engine)
      process.stdout.write(`Testing in ${driver.name}\n`)
      await use(driver)
      await driver.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  folder: async ({ engine }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `callback-${engine}-`))
    await use(folder)
    for (const created of [folder, `${folder}-backups`]) await rm(created, { recursive: true, force: true })
  },
  open: async ({ driver, folder, user }, use) => {
    const hosts: Host[] = []
    await use(async () => {
      const host = await startHost({ folder })
      hosts.push(host)
      await driver.open(host.address())
      await waitForHydration(driver)
      await user.clickCorner()
      return host
    })
    await Promise.all(hosts.map((host) => host.kill()))
  },
  user: async ({ driver }, use) => {
    await use(createUser(driver))
  },
})

/** Waits until the page in front responds to input. */
export async function waitForHydration(driver: Driver): Promise<void> {
  await expect
    .poll(() => driver.evaluate(() => document.querySelector('#app:not([inert]) main') !== null))
    .toBe(true)
}

async function startBrowser(engine: Engine): Promise<Driver> {
  const screen = findScreen()
  const firefox = engine === 'firefox' && findFirefox()
  const webkit = engine === 'webkit' && findWebKit()
  if (screen && firefox) return startFirefox(firefox, await startScreen(screen))
  if (screen && webkit) return startWebKit(webkit, await startScreen(screen))
  throw new Error(`This machine has no ${engine} to test with. See \`npm run browsers\`.`)
}
