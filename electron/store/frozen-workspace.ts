import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import { syncFolder } from './durable-file.ts'
import { isWhole } from './envelope.ts'
import { freeAsideName, MAIN, PREVIOUS } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import type { WorkspaceFiles } from './fill-folder.ts'

/** A workspace that nobody changes for the moment. */
export interface HeldWorkspace {
  /** What is durable, to be put elsewhere. */
  files(): Promise<WorkspaceFiles>
  /**
   * Once it is elsewhere: gives the files left behind names under which nobody opens them by mistake. Best effort:
   * answers the names; those that could not be renamed stay as they are.
   */
  setAside(): Promise<readonly string[]>
  /** Lets the changes that waited go on. */
  release(): void
}

/** Holds the workspace of a folder whose durable bytes are `main`. */
export function holdWorkspace({
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
}): HeldWorkspace {
  return {
    release,
    async files() {
      const previous = await files.readFile(join(folder, PREVIOUS)).catch(() => null)
      return { main, previous: previous !== null && isWhole(previous) ? previous : null }
    },
    async setAside() {
      const names: string[] = []
      const taken = new Set(await files.readdir(folder).catch(() => []))
      for (const name of [MAIN, PREVIOUS].filter((one) => taken.has(one))) {
        const aside = freeAsideName(taken, { why: 'moved', at: now() })
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
