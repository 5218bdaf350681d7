import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { isErrno } from '../host/errno.ts'
import { renameWithRetry, syncFolder, writeDurableFile } from './durable-file.ts'
import { CHOICE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { choiceNotSavedError } from './folder-choice-errors.ts'
import { choiceUnreadableError } from './open-errors.ts'
import { createFolder } from './prepare-folder.ts'

/**
 * The default data folder (the “home”) and the access to it. If the user chooses another data folder, a file
 * in the home records that choice.
 */
export interface Home {
  readonly files: FileSystemPort
  /** The path of the platform's default data folder. The choice file lies in it. */
  readonly home: string
}

const FORMAT = 'callback-data-folder'

/** The pauses between attempts to rename the file. Shorter than the default, because the user is waiting. */
const RENAME_PAUSES_MS = [10, 50, 250]

const choiceSchema = z.object({ format: z.literal(FORMAT), folder: z.string().refine(isAbsolute) })

/** Returns the path of the file that records the choice. */
export function getChoiceFile(home: string): string {
  return join(home, CHOICE_FILE)
}

/**
 * Reads which folder the user chose instead of `home`. Returns null if the user chose no other folder. Throws
 * `workspace-unreadable` if the choice file cannot be read: falling back to `home` would show old data as if
 * it were current.
 */
export async function readChosenFolder({ files, home }: Home): Promise<string | null> {
  const bytes = await readChoice({ files, home })
  if (bytes === null) return null
  try {
    return choiceSchema.parse(JSON.parse(String(bytes))).folder
  } catch {
    throw choiceUnreadableError(getChoiceFile(home))
  }
}

/**
 * Saves which folder to use from the next start on; choosing `home` removes the choice file. The choice is
 * durable when this resolves. If it rejects with `folder-unwritable`, the previous choice remains in effect.
 */
export async function saveChosenFolder({ files, home }: Home, folder: string): Promise<void> {
  const previous = await readChoice({ files, home })
  try {
    await createFolder(files, home)
    await replaceChoice({ files, home }, folder === home ? null : serializeChoice(folder))
  } catch (error) {
    // The new choice may be written but not yet durable. It is reported as not saved, so restore the previous
    // one.
    await replaceChoice({ files, home }, previous).catch(() => {})
    throw choiceNotSavedError(error, home)
  }
}

function serializeChoice(folder: string): Buffer {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, folder })}\n`)
}

/** Writes the choice file, or removes it if `bytes` is null. */
async function replaceChoice({ files, home }: Home, bytes: Buffer | null): Promise<void> {
  if (bytes === null) {
    await files.unlink(getChoiceFile(home)).catch((error) => {
      if (!isErrno(error, 'ENOENT')) throw error
    })
    return syncFolder(files, home)
  }
  await writeDurableFile(files, {
    folder: home,
    name: CHOICE_FILE,
    bytes,
    assignName: (paths) => renameWithRetry(files, { ...paths, pauses: RENAME_PAUSES_MS }),
  })
}

/** Reads the choice file. Returns null if it does not exist. */
async function readChoice({ files, home }: Home): Promise<Buffer | null> {
  return files.readFile(getChoiceFile(home)).catch((error) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return null
    throw choiceUnreadableError(getChoiceFile(home))
  })
}
