import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import { syncFolder } from './durable-file.ts'
import { isIntact } from './envelope.ts'
import { findFreeAsideName, PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import type { WorkspaceFiles } from './fill-folder.ts'

/** A workspace that does not change while its folder is being switched. */
export interface FrozenWorkspace {
  /** Reads the durable files, to be written to another folder. */
  readFiles(): Promise<WorkspaceFiles>
  /**
   * Renames the files that stay behind after the switch, so that they are not opened by mistake. Best effort: returns
   * the resulting names, which are unchanged for files that could not be renamed.
   */
  setAside(): Promise<readonly string[]>
  /** Lets the waiting changes proceed. */
  release(): void
}

/** Creates the frozen workspace of a folder whose durable bytes are `main`. */
export function freezeWorkspace({
  files,
  folder,
  now,
  main,
  release,
}: {
  files: FileSystemPort
  folder: string
  now: () => EpochMs
  main: Buffer
  release: () => void
}): FrozenWorkspace {
  return {
    release,
    async readFiles() {
      const previous = await files.readFile(join(folder, PREVIOUS_FILE)).catch(() => null)
      return { main, previous: previous !== null && isIntact(previous) ? previous : null }
    },
    async setAside() {
      const names: string[] = []
      const taken = new Set(await files.readdir(folder).catch(() => []))
      for (const name of [WORKSPACE_FILE, PREVIOUS_FILE].filter((file) => taken.has(file))) {
        const aside = findFreeAsideName(taken, { why: 'moved', at: now() })
        try {
          await files.rename(join(folder, name), join(folder, aside))
          taken.add(aside)
          names.push(aside)
        } catch {
          names.push(name)
        }
      }
      await syncFolder(files, folder).catch(() => {})
      return names
    },
  }
}
