import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** A line of ARCHITECTURE.md's table: what the files of a room may import besides each other. */
export interface Room {
  readonly name: string
  readonly rooms: readonly string[]
  /** Packages by name; `Node` is all that Node brings. */
  readonly libraries: readonly string[]
}

/** The table of rooms, as it is written for people. */
export function roomTable(): readonly Room[] {
  const paper = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const [, table = ''] = /^\| room \| rooms \| libraries \|\n\|[-|]+\n((?:\|.*\n)+)/m.exec(paper) ?? []
  return table.split('\n').flatMap((line) => {
    const [, name, rooms = '', libraries = ''] = line.split('|')
    if (!name) return []
    const node = /\bNode\b/.test(libraries) ? ['Node'] : []
    return [
      { name: namesIn(name)[0] ?? '', rooms: namesIn(rooms), libraries: [...node, ...namesIn(libraries)] },
    ]
  })
}

/** The room a project file is in; null for one that stands in none, such as an entry. */
export function roomOf(path: string): string | null {
  const [top, inner, ...rest] = path.split('/')
  if (top === 'shared') return top
  return rest.length > 0 ? `${top}/${inner}` : null
}

/** The package a specifier belongs to, by the name it has in the table. */
export function libraryOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'Node'
  if (specifier.startsWith('@atlaskit/pragmatic-drag-and-drop')) return '@atlaskit/pragmatic-drag-and-drop'
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}
