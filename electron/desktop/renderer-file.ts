import { join, normalize, sep } from 'node:path'
import { pageFileType } from '../host/file-types.ts'
import { isOwn } from './origin.ts'

/** A file of the renderer and what it is. */
interface RendererFile {
  readonly path: string
  readonly type: string
}

/**
 * The file an address of the app's page stands for; null for what is no page of it, leaves its folder, or is of a kind
 * the renderer has none of.
 */
export function rendererFile(folder: string, address: string): RendererFile | null {
  if (!isOwn(address)) return null
  const name = decoded(new URL(address).pathname)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  // An absolute name would replace the folder, so its leading slash goes before the two are joined.
  const path = normalize(join(folder, name === '/' ? 'index.html' : name.replace(/^\/+/, '')))
  const type = pageFileType(path)
  return path.startsWith(folder + sep) && type !== null ? { path, type } : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
