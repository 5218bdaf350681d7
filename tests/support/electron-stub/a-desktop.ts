import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest'
import { type Desktop, type DesktopExit, type DesktopOptions, startDesktop } from './desktop.ts'

/** Retries a check until it passes, because a process reacts to a message only later. */
export function eventually<T>(check: () => Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval: 20 })
}

/** Creates a folder that is removed after the test. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-desktop-'))
  onTestFinished(() => remove(folder))
  return folder
}

/** Starts the built desktop app on the stub. It is killed after the test at the latest. */
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

/** Quits the app as the menu would, and waits for its exit. */
export async function quit(desktop: Desktop): Promise<DesktopExit> {
  // The app may exit before it replies.
  desktop.quit().catch(() => {})
  return desktop.exit
}

/** Starts one desktop app for all tests of a file or group that do not change it. */
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
  for (const path of [folder, `${folder}-backups`])
    await rm(path, { recursive: true, force: true, maxRetries: 3 })
}
