import { extname } from 'node:path'

/** The media types by file extension. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Returns the media type of a file by its extension; null if no host serves such files. */
export function getMediaType(path: string): string | null {
  return types[extname(path)] ?? null
}
