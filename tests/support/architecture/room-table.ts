import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** A row of the table in ARCHITECTURE.md. */
export interface Room {
  readonly name: string
  /** Packages by name; `Node` means all built-in modules. */
  readonly libraries: readonly string[]
}

/** Parses the table of rooms in ARCHITECTURE.md. */
export function readRoomTable(): readonly Room[] {
  const document = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const [, table = ''] =
    /^\| room \| what it holds \| libraries \|\n\|[-|]+\n((?:\|.*\n)+)/m.exec(document) ?? []
  return table.split('\n').flatMap((line) => {
    const [, name, , libraries = ''] = line.split('|')
    if (!name) return []
    const node = /\bNode\b/.test(libraries) ? ['Node'] : []
    return [
      {
        name: parseNames(name)[0] ?? '',
        libraries: [...node, ...parseNames(libraries)],
      },
    ]
  })
}

/** Returns the room of a project file; null for a file outside all rooms, such as an entry. */
export function findRoom(path: string): string | null {
  const [top, inner, ...rest] = path.split('/')
  if (top === 'shared') return top
  return rest.length > 0 ? `${top}/${inner}` : null
}

/** Returns the package of an import specifier, by its name in the table. */
export function findLibrary(specifier: string): string {
  if (specifier.startsWith('node:')) return 'Node'
  if (specifier.startsWith('@atlaskit/pragmatic-drag-and-drop')) return '@atlaskit/pragmatic-drag-and-drop'
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function parseNames(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}
