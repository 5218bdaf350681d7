import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { AppError } from '#shared/errors/app-error'

/**
 * Creates the subfolder of the data folder that holds Chromium's files, the preferences and the log, and
 * makes it Electron's `userData` folder. Then requests the single-instance lock, which Electron keeps per
 * `userData` folder. Returns the subfolder, or null if another instance holds the lock. Throws
 * `folder-unwritable`.
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
