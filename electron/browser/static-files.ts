import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getMediaType } from '../host/media-type.ts'
import { isMissingFile, isRendererPathTooLong } from '../host/renderer-path.ts'

/** A file of the renderer with its response headers. */
interface StaticFile {
  readonly type: string
  readonly cacheControl: string
  readonly body: Buffer
}

/**
 * Matches paths of built files. It allows neither leading dots nor escapes, so no path leads out of the
 * folder.
 */
const buildPath = /^(?:\/[\w-][\w.-]*)+$/

/** Matches files under `assets/`, whose names include a hash of their content. */
const hashedPath = /^\/assets\/.+-[\w-]{8}\.\w+$/

/**
 * Reads a file of the renderer's folder. Returns null if it does not exist or its type is not one the page
 * uses.
 */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  if (isRendererPathTooLong(path)) return null
  const filePath = path === '/' ? '/index.html' : path
  const type = getMediaType(filePath)
  if (type === null || !buildPath.test(filePath)) return null
  try {
    const body = await readFile(join(folder, filePath))
    const cacheControl = hashedPath.test(filePath) ? 'private, max-age=31536000, immutable' : 'no-store'
    return { type, cacheControl, body }
  } catch (error) {
    if (isMissingFile(error)) return null
    throw error
  }
}
