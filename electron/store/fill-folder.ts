import { join } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import { discard, syncFolder, writeWhole } from './durable-file.ts'
import { openEnvelope } from './envelope.ts'
import { MAIN, PREVIOUS, temporaryName } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'

/** The files of a workspace, as bytes. */
export interface WorkspaceFiles {
  readonly main: Buffer
  /** The copy from before the last change; null where there is none that is whole. */
  readonly previous: Buffer | null
}

interface Place {
  readonly files: FileSystemPort
  readonly folder: string
}

/**
 * Puts a workspace into a folder that this process has locked and that holds none. Each file is read back before it gets
 * its name, and no file that is there is ever replaced. When it rejects, nothing of it is left.
 */
export async function fillFolder(place: Place, { main, previous }: WorkspaceFiles): Promise<void> {
  const given: string[] = []
  try {
    // The copy first: a workspace that is there is there whole.
    for (const [name, bytes] of [[PREVIOUS, previous] as const, [MAIN, main] as const]) {
      if (bytes === null) continue
      await putNew(place, { name, bytes, named: () => given.push(name) })
    }
    await syncFolder(place.files, place.folder)
  } catch (error) {
    await emptyFolder(place, given)
    throw error
  }
}

/** Takes a workspace out again that was just put in; without names, all of it. */
export async function emptyFolder({ files, folder }: Place, names = [MAIN, PREVIOUS]): Promise<void> {
  for (const name of names) await discard(files, join(folder, name))
}

async function putNew(
  { files, folder }: Place,
  { name, bytes, named }: { name: string; bytes: Buffer; named: () => void },
): Promise<void> {
  const fresh = join(folder, temporaryName())
  await writeWhole(files, fresh, bytes)
  try {
    const back = await files.readFile(fresh)
    if (!back.equals(bytes) || openEnvelope(back).kind !== 'good')
      throw Object.assign(new Error('A copy could not be read back'), { code: 'SHORT_WRITE' })
    await nameNew(files, { from: fresh, to: join(folder, name) })
    named()
  } finally {
    await discard(files, fresh)
  }
}

/** A second name is refused where there is a file, as a rename would not be. */
async function nameNew(files: FileSystemPort, { from, to }: { from: string; to: string }): Promise<void> {
  try {
    return await files.link(from, to)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw appeared(to)
  }
  // FAT and some synced folders have no links.
  const isFree = await files.lstat(to).then(
    () => false,
    (error) => errnoOf(error) === 'ENOENT',
  )
  if (!isFree) throw appeared(to)
  await files.rename(from, to)
}

function appeared(path: string): AppError {
  return new AppError(
    'not-allowed',
    `${path} has just appeared. Look at the folder once more. Nothing was changed.`,
  )
}
