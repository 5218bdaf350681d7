import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { AppError } from '#shared/errors/app-error'

/**
 * Creates the folder for Chromium, the preferences and the log inside the data folder, and takes the single-instance
 * lock, which applies to that folder. Returns null if another instance holds the lock. Throws `folder-unwritable`.
 */
export function claimFolder(dataFolder: string): string | null {
  const desktopFolder = join(dataFolder, 'desktop')
  try {
    mkdirSync(desktopFolder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new AppError(
      'folder-unwritable',
      `Callback cannot write to ${dataFolder}. Allow it to, or choose another folder with --data-dir.`,
      { data: { folder: dataFolder }, cause },
    )
  }
  app.setPath('userData', desktopFolder)
  return app.requestSingleInstanceLock() ? desktopFolder : null
}
