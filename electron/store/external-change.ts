import { join } from 'node:path'
import { MAIN } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'

/** Whether the workspace's file is still the one this process read or wrote last. */
export interface OwnFile {
  /** `foreign`: somebody else put another one in its place. */
  look(): Promise<'own' | 'gone' | 'foreign'>
  /** From now on the file as it is is ours. `isOurs` tells whether bytes found later hold the same. */
  own(isOurs: (bytes: Buffer) => boolean): Promise<void>
}

interface Known {
  readonly mark: string
  isOurs(bytes: Buffer): boolean
}

/** Goes by number, size and time of the file; only where those differ is it read. */
export function ownFile({ files, folder }: { files: FileSystemPort; folder: string }): OwnFile {
  const path = join(folder, MAIN)
  let known: Known | null = null

  const mark = async (): Promise<string | null> => {
    try {
      const { ino, size, mtimeMs } = await files.lstat(path)
      return `${ino} ${size} ${mtimeMs}`
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null
      throw error
    }
  }

  return {
    async look() {
      const seen = await mark()
      if (seen === null) return 'gone'
      if (known === null || seen === known.mark) return 'own'
      // A copy put back by a sync client, or a touch, is no change.
      if (!known.isOurs(await files.readFile(path))) return 'foreign'
      known = { ...known, mark: seen }
      return 'own'
    },
    async own(isOurs) {
      const seen = await mark()
      known = seen === null ? null : { mark: seen, isOurs }
    },
  }
}
