import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { AppError } from '#shared/errors/app-error'
import { isErrno } from '../host/errno.ts'

/**
 * Creates the subfolder of the data folder that holds Chromium's files, the preferences and the log, and
 * makes it Electron's `userData` folder. Then requests the single-instance lock, which Electron keeps per
 * `userData` folder. Returns the subfolder, or null if another instance holds the lock. Throws
 * `folder-unwritable`.
 */
export function claimFolder(dataFolder: string): string | null {
  const desktopFolder = join(dataFolder, 'desktop')
  try {
    createWithParents(desktopFolder)
  } catch (cause) {
    throw new AppError(
      'folder-unwritable',
      `Callback can’t write to ${dataFolder}. Change the permissions, or choose another folder with --data-dir.`,
      { data: { folder: dataFolder }, cause },
    )
  }
  app.setPath('userData', desktopFolder)
  return app.requestSingleInstanceLock() ? desktopFolder : null
}

/**
 * Creates a folder with its parents. Node's `recursive` option is not used, because it never returns for some folders
 * that cannot be created.
 */
function createWithParents(folder: string): void {
  const parent = dirname(folder)
  const create = () => mkdirSync(folder, { mode: 0o700 })
  try {
    try {
      create()
    } catch (error) {
      if (!isErrno(error, 'ENOENT') || parent === folder) throw error
      createWithParents(parent)
      create()
    }
  } catch (error) {
    if (!isErrno(error, 'EEXIST') || !statSync(folder).isDirectory()) throw error
  }
}
