import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest'
import { type Desktop, type DesktopExit, type DesktopOptions, startDesktop } from './desktop.ts'

/** Looks again until what is expected has come, as it does when a process is told something and answers later. */
export function eventually<T>(look: () => Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 30_000, interval: 20 })
}

/** A new folder that goes when the test is over. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-desktop-'))
  onTestFinished(() => remove(folder))
  return folder
}

/** Starts the built desktop app on the stub; it ends when the test is over, if it has not before. */
export async function aDesktop(options: DesktopOptions = {}): Promise<Desktop & { readonly folder: string }> {
  const folder = options.folder ?? (await aDataFolder())
  const desktop = await startDesktop({ ...options, folder })
  onTestFinished(async () => {
    desktop.kill('SIGKILL')
    await desktop.exit
  })
  return new Proxy(desktop, {
    get: (target, name) => (name === 'folder' ? folder : Reflect.get(target, name)),
  }) as Desktop & { readonly folder: string }
}

/** Quits as the menu would, and waits for the end. */
export async function quit(desktop: Desktop): Promise<DesktopExit> {
  // The answer may come too late: the app ends over it.
  desktop.quit().catch(() => {})
  return desktop.exit
}

/** One desktop app for all tests of a file or group that only look at it. */
export function sharedDesktop(options: DesktopOptions = {}): () => Desktop {
  let desktop: Desktop
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'callback-desktop-'))
    desktop = await startDesktop({ ...options, folder })
  })
  afterAll(async () => {
    desktop.kill('SIGKILL')
    await desktop.exit
    await remove(folder)
  })
  return () => desktop
}

async function remove(folder: string): Promise<void> {
  for (const used of [folder, `${folder}-backups`])
    await rm(used, { recursive: true, force: true, maxRetries: 3 })
}
