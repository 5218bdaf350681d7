import { shell } from 'electron'
import type { Opener } from '../host/ports.ts'

/** Creates the port that shows files in the file manager of the system. */
export function createOpener(): Opener {
  return { showInFolder: (path) => shell.showItemInFolder(path) }
}
