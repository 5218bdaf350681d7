import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Desktop, type DesktopExit, type DesktopOptions, startDesktop } from './desktop.ts'

/** A new folder that goes when the test is over. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-desktop-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
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
