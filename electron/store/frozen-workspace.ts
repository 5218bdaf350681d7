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
   * Renames the files that remain in the old folder after the switch, so that they are not opened by mistake.
   * Never rejects. Returns the resulting names; a file that could not be renamed keeps its name.
   */
  setAside(): Promise<readonly string[]>
  /** Ends the freeze, so that the waiting changes are made. */
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
      const existingNames = new Set(await files.readdir(folder).catch(() => []))
      for (const name of [WORKSPACE_FILE, PREVIOUS_FILE].filter((file) => existingNames.has(file))) {
        const aside = findFreeAsideName(existingNames, { why: 'moved', at: now() })
        try {
          await files.rename(join(folder, name), join(folder, aside))
          existingNames.add(aside)
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
