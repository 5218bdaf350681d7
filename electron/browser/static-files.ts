import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { isErrno } from './is-errno.ts'

/** A file of the renderer, ready to be sent. */
export interface StaticFile {
  readonly type: string
  readonly cacheControl: string
  readonly body: Buffer
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Names as the build makes them: no dot in front, nothing escaped, so nothing leads out of the folder. */
const buildPath = /^(?:\/[\w-][\w.-]*)+$/

/** Vite puts a hash of the content into every name under `assets/`. */
const hashedPath = /^\/assets\/.+-[\w-]{8}\.\w+$/

/** Reads what stands at a path of the renderer's folder; null where there is nothing to show. */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const wanted = path === '/' ? '/index.html' : path
  const type = types[extname(wanted)]
  if (type === undefined || !buildPath.test(wanted)) return null
  try {
    const body = await readFile(join(folder, wanted))
    const cacheControl = hashedPath.test(wanted) ? 'private, max-age=31536000, immutable' : 'no-store'
    return { type, cacheControl, body }
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return null
    throw error
  }
}
