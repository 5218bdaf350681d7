import { join, normalize, sep } from 'node:path'
import { getMediaType } from '../host/media-type.ts'
import { isRendererPathTooLong } from '../host/renderer-path.ts'
import { isAppUrl } from './origin.ts'

/** A file of the renderer: its path and its media type. */
interface RendererFile {
  readonly path: string
  readonly type: string
}

/**
 * Finds the renderer file for an address. Returns null if the address does not belong to the app, is too
 * long, leads out of the folder, or has a file type that the renderer does not use.
 */
export function findRendererFile(folder: string, address: string): RendererFile | null {
  if (!isAppUrl(address)) return null
  const { pathname } = new URL(address)
  if (isRendererPathTooLong(pathname)) return null
  const name = decodePath(pathname)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  // The leading slash is removed, because joining an absolute path would replace the folder.
  const path = normalize(join(folder, name === '/' ? 'index.html' : name.replace(/^\/+/, '')))
  const type = getMediaType(path)
  return path.startsWith(folder + sep) && type !== null ? { path, type } : null
}

/** Decodes a URL path; returns null if its escapes are malformed. */
function decodePath(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
