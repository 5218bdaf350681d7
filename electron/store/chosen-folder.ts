import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { discard, renamePatiently, syncFolder, writeWhole } from './durable-file.ts'
import { choiceNotKept, choiceUnreadable } from './failures.ts'
import { CHOICE, temporaryName } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'
import { makeFolder } from './prepare-folder.ts'

/** The platform's own data folder, in which it is noted that the data is elsewhere. */
export interface Home {
  readonly files: FileSystemPort
  readonly home: string
}

const FORMAT = 'callback-data-folder'
const choiceSchema = z.object({ format: z.literal(FORMAT), folder: z.string().refine(isAbsolute) })

/** The file in which a choice is noted. */
export function choiceFile(home: string): string {
  return join(home, CHOICE)
}

/**
 * The folder the user chose instead of `home`; null where none was. Throws `workspace-unreadable` when the note cannot be
 * read: to go on in `home` would show old data as if it were all.
 */
export async function readChosenFolder({ files, home }: Home): Promise<string | null> {
  const bytes = await noted({ files, home })
  if (bytes === null) return null
  try {
    return choiceSchema.parse(JSON.parse(String(bytes))).folder
  } catch {
    throw choiceUnreadable(choiceFile(home))
  }
}

/**
 * Notes which folder is used from the next start on; `home` itself needs no note. Durable when this resolves. When it
 * rejects, with `folder-unwritable`, the choice before it stands.
 */
export async function keepChosenFolder({ files, home }: Home, folder: string): Promise<void> {
  const before = await noted({ files, home })
  try {
    await makeFolder(files, home)
    await put({ files, home }, folder === home ? null : bytesOf(folder))
  } catch (error) {
    // It may be noted already and only not be durable; nobody is told that it was done.
    await put({ files, home }, before).catch(() => {})
    throw choiceNotKept(error, home)
  }
}

function bytesOf(folder: string): Buffer {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, folder })}\n`)
}

async function put({ files, home }: Home, bytes: Buffer | null): Promise<void> {
  if (bytes === null) {
    await files.unlink(choiceFile(home)).catch((error) => {
      if (errnoOf(error) !== 'ENOENT') throw error
    })
    return syncFolder(files, home)
  }
  const fresh = join(home, temporaryName())
  await writeWhole(files, fresh, bytes)
  try {
    await renamePatiently(files, { from: fresh, to: choiceFile(home), pauses: [10, 50, 250] })
    await syncFolder(files, home)
  } catch (error) {
    await discard(files, fresh)
    throw error
  }
}

async function noted({ files, home }: Home): Promise<Buffer | null> {
  return files.readFile(choiceFile(home)).catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return null
    throw choiceUnreadable(choiceFile(home))
  })
}
