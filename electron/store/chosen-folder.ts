import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { isErrno } from '../host/errno.ts'
import { renamePatiently, syncFolder, writeDurableFile } from './durable-file.ts'
import { CHOICE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { choiceNotKept } from './folder-choice-errors.ts'
import { choiceUnreadable } from './open-errors.ts'
import { makeFolder } from './prepare-folder.ts'

/** The platform's default data folder. It holds the file that records which other folder the user chose. */
export interface Home {
  readonly files: FileSystemPort
  readonly home: string
}

const FORMAT = 'callback-data-folder'

/** Shorter than the default, because the user waits for the choice to be saved. */
const RENAME_PAUSES = [10, 50, 250]

const choiceSchema = z.object({ format: z.literal(FORMAT), folder: z.string().refine(isAbsolute) })

/** Returns the path of the file that records the choice. */
export function choiceFile(home: string): string {
  return join(home, CHOICE)
}

/**
 * Reads which folder the user chose instead of `home`. Returns null if none was chosen. Throws `workspace-unreadable`
 * if the file cannot be read: falling back to `home` would show old data as if it were current.
 */
export async function readChosenFolder({ files, home }: Home): Promise<string | null> {
  const bytes = await readChoice({ files, home })
  if (bytes === null) return null
  try {
    return choiceSchema.parse(JSON.parse(String(bytes))).folder
  } catch {
    throw choiceUnreadable(choiceFile(home))
  }
}

/**
 * Saves which folder to use from the next start on; choosing `home` removes the file. The choice is durable when this
 * resolves. If it rejects with `folder-unwritable`, the previous choice remains in effect.
 */
export async function keepChosenFolder({ files, home }: Home, folder: string): Promise<void> {
  const previous = await readChoice({ files, home })
  try {
    await makeFolder(files, home)
    await replaceChoice({ files, home }, folder === home ? null : serializeChoice(folder))
  } catch (error) {
    // The new choice may already be written but not durable. It was not reported as saved, so restore the old one.
    await replaceChoice({ files, home }, previous).catch(() => {})
    throw choiceNotKept(error, home)
  }
}

function serializeChoice(folder: string): Buffer {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, folder })}\n`)
}

async function replaceChoice({ files, home }: Home, bytes: Buffer | null): Promise<void> {
  if (bytes === null) {
    await files.unlink(choiceFile(home)).catch((error) => {
      if (!isErrno(error, 'ENOENT')) throw error
    })
    return syncFolder(files, home)
  }
  await writeDurableFile(files, {
    folder: home,
    name: CHOICE,
    bytes,
    assignName: (paths) => renamePatiently(files, { ...paths, pauses: RENAME_PAUSES }),
  })
}

async function readChoice({ files, home }: Home): Promise<Buffer | null> {
  return files.readFile(choiceFile(home)).catch((error) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return null
    throw choiceUnreadable(choiceFile(home))
  })
}
