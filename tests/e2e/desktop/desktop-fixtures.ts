import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '..', '..', '..')
const electron = join(root, 'node_modules', 'electron')

/** A running desktop app and its window. */
export interface RealDesktop {
  readonly app: ElectronApplication
  readonly page: Page
}

interface Fixtures {
  readonly folder: string
  /** Starts the built app in the real Electron on the test's folder. It is closed after the test. */
  readonly launch: () => Promise<RealDesktop>
}

/** Explains why the real Electron cannot run here; null when it can. */
export function explainNoElectron(): string | null {
  if (!existsSync(join(electron, 'path.txt')))
    return 'The Electron runtime is not installed: run `npx install-electron` where it can be downloaded.'
  if (process.platform !== 'linux') return null
  if (process.getuid?.() === 0) return 'Chromium’s sandbox does not work as root.'
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return DISPLAY || WAYLAND_DISPLAY ? null : 'There is no display: run under `xvfb-run`.'
}

/** Returns the path of the executable that the Electron package names. */
export function findElectron(): string {
  return join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8').trim())
}

export function createLaunchArgs(folder: string): string[] {
  return [root, '--data-dir', folder]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'callback-desktop-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ folder }, use) => {
    const running: ElectronApplication[] = []
    await use(async () => {
      const app = await _electron.launch({
        executablePath: findElectron(),
        args: createLaunchArgs(folder),
        chromiumSandbox: true,
      })
      running.push(app)
      const page = await app.firstWindow()
      await page.getByRole('main', { name: 'Board' }).waitFor()
      return { app, page }
    })
    for (const app of running) await app.close().catch(() => {})
  },
})
