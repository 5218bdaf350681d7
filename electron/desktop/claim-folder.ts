import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { AppError } from '#shared/errors/app-error'

/**
 * Makes the folder in which Chromium, the preferences and the log live, within the data folder, and takes the
 * single-instance lock, whose scope it is. Null when another instance holds it. Throws `folder-unwritable`.
 */
export function claimFolder(dataFolder: string): string | null {
  const own = join(dataFolder, 'desktop')
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new AppError(
      'folder-unwritable',
      `Callback cannot write to ${dataFolder}. Allow it to, or choose another folder with --data-dir.`,
      { data: { folder: dataFolder }, cause },
    )
  }
  app.setPath('userData', own)
  return app.requestSingleInstanceLock() ? own : null
}
