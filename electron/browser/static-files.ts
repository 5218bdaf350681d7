import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageFileType } from '../host/file-types.ts'
import { isErrno } from './is-errno.ts'

/** A file of the renderer, ready to be sent. */
interface StaticFile {
  readonly type: string
  readonly cacheControl: string
  readonly body: Buffer
}

/** Names as the build makes them: no dot in front, nothing escaped, so nothing leads out of the folder. */
const buildPath = /^(?:\/[\w-][\w.-]*)+$/

/** Vite puts a hash of the content into every name under `assets/`. */
const hashedPath = /^\/assets\/.+-[\w-]{8}\.\w+$/

/** Reads what stands at a path of the renderer's folder; null where there is nothing to show. */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const wanted = path === '/' ? '/index.html' : path
  const type = pageFileType(wanted)
  if (type === null || !buildPath.test(wanted)) return null
  try {
    const body = await readFile(join(folder, wanted))
    const cacheControl = hashedPath.test(wanted) ? 'private, max-age=31536000, immutable' : 'no-store'
    return { type, cacheControl, body }
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return null
    throw error
  }
}
