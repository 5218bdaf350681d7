import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { type Host, type HostOptions, startHost } from '../support/e2e/host.ts'

interface Fixtures {
  /** A data folder of the test's own; it goes with the test. */
  readonly folder: string
  /** Starts the real host on the folder; those still running end with the test. */
  readonly start: (options?: Partial<HostOptions>) => Promise<Host>
  /** Starts the host and opens its page, the page's clock beside the host's. */
  readonly open: (options?: Partial<HostOptions>) => Promise<Host>
}

/** Each test starts the built app on its own data folder, in a real browser. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'callback-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  start: async ({ folder }, use) => {
    const hosts: Host[] = []
    await use(async (options) => {
      const host = await startHost({ folder, ...options })
      hosts.push(host)
      return host
    })
    for (const host of hosts) await host.kill()
  },
  open: async ({ page, start }, use) => {
    await use(async (options) => {
      const host = await start(options)
      await setPageClock(page, options?.clock)
      await page.goto(host.address)
      await page.getByRole('main', { name: 'Board' }).waitFor()
      return host
    })
  },
})

/** Lets the page's clock run on from the same moment as the host's. */
async function setPageClock(page: Page, clock: string | undefined): Promise<void> {
  if (clock) await page.clock.install({ time: clock })
}
