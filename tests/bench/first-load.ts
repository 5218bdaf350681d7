import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Figure, roundFigure } from './figure.ts'

/** Measures the gzipped scripts and styles that the page references itself, without what is loaded lazily. */
export async function firstLoad(): Promise<Figure[]> {
  const folder = join('out', 'renderer')
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const names = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  )
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
  return [{ name: 'first-load-gzipped', value: roundFigure(bytes / 1000), unit: 'kB', target: 200 }]
}
