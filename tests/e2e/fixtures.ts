import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Host, type HostOptions, startHost } from '../support/e2e/host.ts'
import { collectPageErrors } from '../support/e2e/page-errors.ts'
import { collectBreaches, waitForReports } from '../support/e2e/policy-breaches.ts'
import { makeReadOnly, mountSmallDisk } from '../support/e2e/small-disk.ts'
import { waitForHydrationOnLoad } from '../support/e2e/wait-for-hydration.ts'

const workspaces = join(import.meta.dirname, '..', 'fixtures', 'workspaces')

interface Options {
  /**
   * The files in the data folder before the first start: their names, and the fixtures they are copied from.
   */
  readonly seed: Readonly<Record<string, string>>
  /** The disk of the data folder. `small` is a separate disk that can be filled. */
  readonly disk: 'usual' | 'small' | 'read-only'
  /** Parts of console messages that do not fail the test. */
  readonly tolerates: readonly string[]
  /** The directives of a content security policy that the test breaks on purpose; it has to break each of them. */
  readonly breaks: readonly string[]
  /** The view that `open` shows first. The app itself starts in Today if anything is due. */
  readonly startsIn: 'board' | 'whatever is first'
}

interface Fixtures {
  /** A data folder for this test, removed after it. */
  readonly folder: string
  /** Starts the real host on the folder. Hosts that are still running are killed after the test. */
  readonly start: (options?: Partial<HostOptions>) => Promise<Host>
  /**
   * Starts the host and opens its page, with the page's clock set to the host's. Fails if the page logs an
   * error.
   */
  readonly open: (options?: Partial<HostOptions>) => Promise<Host>
  /** Opens an empty page in another browser, which has not been given the key. */
  readonly openElsewhere: () => Promise<Page>
}

const disks: Readonly<Record<Options['disk'], (folder: string) => () => void>> = {
  usual: () => () => undefined,
  small: mountSmallDisk,
  'read-only': makeReadOnly,
}

/** Each test starts the built app on its own data folder, in a real browser. */
export const test = base.extend<Options & Fixtures>({
  seed: [{}, { option: true }],
  disk: ['usual', { option: true }],
  tolerates: [[], { option: true }],
  breaks: [[], { option: true }],
  startsIn: ['board', { option: true }],
  folder: async ({ seed, disk }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'callback-e2e-'))
    const restoreDisk = disks[disk](folder)
    for (const [name, fixture] of Object.entries(seed))
      await copyFile(join(workspaces, fixture), join(folder, name))
    await use(folder)
    restoreDisk()
    for (const created of [folder, `${folder}-backups`]) await rm(created, { recursive: true, force: true })
  },
  start: async ({ folder }, use) => {
    const hosts: Host[] = []
    await use(async (options) => {
      const host = await startHost({ folder, ...options })
      hosts.push(host)
      return host
    })
    await Promise.all(hosts.map((host) => host.kill()))
  },
  context: async ({ context, breaks }, use) => {
    await underItsPolicy(context, breaks, use)
  },
  openElsewhere: async ({ browser }, use) => {
    const context = await browser.newContext()
    await underItsPolicy(context, [], () => use(() => context.newPage()))
    await context.close()
  },
  page: async ({ page }, use) => {
    waitForHydrationOnLoad(page)
    await use(page)
  },
  open: async ({ page, start, tolerates, startsIn }, use) => {
    const errors = collectPageErrors(page)
    await use(async (options) => {
      const host = await start(options)
      // The page's time runs on from the same moment as the host's.
      if (options?.clock) await page.clock.install({ time: options.clock })
      await page.goto(host.address())
      await showView(page, startsIn)
      return host
    })
    const unexpected = errors.filter((text) => !tolerates.some((part) => text.includes(part)))
    expect(unexpected, 'errors of the page').toEqual([])
  },
})

/** Waits for the page, and shows the board if the page starts in Today. */
async function showView(page: Page, startsIn: Options['startsIn']): Promise<void> {
  const board = page.getByRole('main', { name: 'Board' })
  const today = page.getByRole('main', { name: 'Today' })
  await board.or(today).waitFor()
  if (startsIn !== 'board' || (await board.isVisible())) return
  await page.getByRole('link', { name: 'Board' }).click()
  await board.waitFor()
}

/** Fails unless the pages of a context break exactly these directives of their content security policies. */
async function underItsPolicy(
  context: BrowserContext,
  breaks: readonly string[],
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const breaches = await collectBreaches(context)
  await use(context)
  await Promise.all(context.pages().map(waitForReports))
  const unexpected = breaches.filter(({ directive }) => !breaks.includes(directive))
  expect(unexpected, 'what broke the policy of its page').toEqual([])
  const broken = new Set(breaches.map(({ directive }) => directive))
  expect([...broken].sort(), 'what the test breaks on purpose').toEqual([...breaks].sort())
}
