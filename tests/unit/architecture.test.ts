import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDialect } from '../support/architecture/dialect.mjs'
import { findCycles } from '../support/architecture/find-cycles.ts'
import { findLibrary, findRoom, readRoomTable } from '../support/architecture/room-table.ts'
import { readSourceFiles, root, type SourceFile } from '../support/architecture/source-files.ts'

const files = readSourceFiles(['electron', 'renderer', 'shared'])

/** One rule of the house: the files it applies to, and what breaks it in each of them. */
interface Rule {
  readonly name: string
  readonly appliesTo: (path: string) => boolean
  readonly findBreaches: (file: SourceFile) => readonly string[]
}

const isWithin = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const importing = (isBanned: (specifier: string, from: string) => boolean) => (file: SourceFile) =>
  file.imports.filter((specifier) => isBanned(specifier, file.path))
const containing = (pattern: RegExp) => (file: SourceFile) => file.text.match(pattern) ?? []
const isPackage = (specifier: string) => !/^(shared|electron|renderer|tests)\//.test(specifier)
const isNode = (specifier: string) => specifier.startsWith('node:')
const getFeature = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1]

const sharedPackages = ['zod', 'mustache', 'temporal-polyfill/implementation', 'fractional-indexing']
const socketPackages = ['ws', 'node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram']

/**
 * The rooms of each root in layers: a room imports only rooms of the layers before its own, types included. Rooms of
 * one layer do not import each other.
 */
const layers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  shared: [
    ['errors'],
    ['model'],
    ['time', 'migrations'],
    ['text'],
    ['rules'],
    ['commands'],
    ['ipc'],
    ['views'],
    ['notes'],
  ],
  electron: [['host'], ['store'], ['services'], ['ipc'], ['app'], ['desktop', 'browser', 'cli']],
  renderer: [['styles'], ['ipc'], ['state'], ['components'], ['lazy'], ['forms'], ['features'], ['app']],
}

const rules: readonly Rule[] = [
  {
    name: 'shared imports nothing but shared and its four libraries',
    appliesTo: isWithin('shared'),
    findBreaches: importing((target) =>
      isPackage(target) ? !sharedPackages.includes(target) : !target.startsWith('shared/'),
    ),
  },
  {
    name: 'shared has no clock, no randomness and no host',
    appliesTo: isWithin('shared'),
    findBreaches: containing(
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bcrypto\.|\bprocess\.|\bTemporal\.Now\b/g,
    ),
  },
  {
    name: 'only electron/desktop and the preload import electron',
    appliesTo: (path) => !isWithin('electron/desktop')(path) && path !== 'electron/preload.ts',
    findBreaches: importing(
      (target) => target === 'electron' || target.startsWith('electron/main') || target === 'electron-store',
    ),
  },
  {
    name: 'only electron/browser opens a socket',
    appliesTo: (path) => !isWithin('electron/browser')(path),
    findBreaches: importing((target) => socketPackages.includes(target)),
  },
  {
    name: 'electron and renderer do not know each other',
    appliesTo: (path) => !isWithin('shared')(path),
    findBreaches: importing((target, from) =>
      isWithin('renderer')(from)
        ? target.startsWith('electron/') || isNode(target)
        : target.startsWith('renderer/'),
    ),
  },
  {
    name: 'a feature imports no other feature',
    appliesTo: isWithin('renderer/features'),
    findBreaches: importing(
      (target, from) => getFeature(target) !== undefined && getFeature(target) !== getFeature(from),
    ),
  },
  ...Object.entries(layers).map(
    ([folder, ordered]): Rule => ({
      name: `every room of ${folder} imports only rooms before it`,
      appliesTo: isWithin(folder),
      findBreaches: importing((target, from) => {
        const [here, there] = [findLayer(folder, ordered, from), findLayer(folder, ordered, target)]
        const isSameRoom = getFolder(from) === getFolder(target)
        return here !== null && there !== null && !isSameRoom && there >= here
      }),
    }),
  ),
  {
    name: 'files are named in kebab-case',
    appliesTo: () => true,
    findBreaches: (file) =>
      /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(file.path.split('/').at(-1) ?? '') ? [] : [file.path],
  },
  {
    name: 'no file is longer than 300 lines',
    appliesTo: () => true,
    findBreaches: (file) => (file.lines > 300 ? [`${file.lines} lines`] : []),
  },
  {
    name: 'no function is named say…',
    appliesTo: (path) => !path.endsWith('.css'),
    findBreaches: containing(/\b(?:function|const) say[A-Z]\w*/g),
  },
  {
    name: 'no identifier brings an old word back',
    // Frozen schemas keep the names of their time.
    appliesTo: (path) => !path.endsWith('.css') && !path.startsWith('shared/migrations/'),
    findBreaches: containing(
      /\b(?:[dD]eeds?|[vV]isits?Of|[tT]hankees?\w*|standingOf|[tT]urnstile|first(?:Sight|Look|Answers)|drawnAhead|takeOver|readLater|tellOf)\b/g,
    ),
  },
]

/** Returns the first two folders of a path, such as `shared/rules`. */
function getFolder(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/** Returns the layer of the room a path is in; null outside the root and for files directly in it. */
function findLayer(folder: string, ordered: readonly (readonly string[])[], path: string): number | null {
  const [top, room, ...rest] = path.split('/')
  if (top !== folder || room === undefined || rest.length === 0) return null
  return ordered.findIndex((rooms) => rooms.includes(room))
}

describe('the house', () => {
  it.each(rules)('$name', ({ appliesTo, findBreaches }) => {
    const applicable = files.filter((file) => appliesTo(file.path))
    expect(applicable.length).toBeGreaterThan(0)
    const breaches = applicable.flatMap((file) =>
      findBreaches(file).map((breach) => `${file.path}: ${breach}`),
    )
    expect(breaches).toEqual([])
  })

  it('has no circle of imports, types included', () => {
    expect(findCycles(files)).toEqual([])
  })

  it('has at most 30 source files flat in a folder', () => {
    const counts = new Map<string, number>()
    for (const { path } of files)
      if (!path.endsWith('.css')) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 30)).toEqual([])
  })

  it.each([
    ...Object.entries(layers).map(([folder, ordered]) => [folder, ordered.flat().sort()] as const),
    ['tests', ['bench', 'e2e', 'fixtures', 'support', 'unit']] as const,
  ])('%s has the rooms it is meant to have', (folder, rooms) => {
    const folders = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(folders.sort()).toEqual(rooms)
  })
})

describe('the language of comments', () => {
  it('carries at most ten markers of the old idiom', () => {
    const marked = findDialect(root, ['electron', 'renderer', 'shared'])
    expect(marked.map(({ file, line, found }) => `${file}:${line} ${found.join('; ')}`).slice(10)).toEqual([])
  })
})

describe('the table of rooms in ARCHITECTURE.md', () => {
  const table = readRoomTable()

  it('has a line for every room with code in it', () => {
    const rooms = files.filter(({ path }) => !path.endsWith('.css')).map(({ path }) => findRoom(path))
    expect(table.map(({ name }) => name).sort()).toEqual(
      [...new Set(rooms)].filter((room) => room !== null).sort(),
    )
  })

  it.each(table)('$name imports the libraries of its line', ({ name, libraries }) => {
    const own = files.filter(({ path }) => findRoom(path) === name)
    const used = own.flatMap((file) => file.imports.filter(isPackage).map(findLibrary))
    expect([...new Set(used)].sort()).toEqual([...libraries].sort())
  })
})
