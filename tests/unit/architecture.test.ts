import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findLibrary, findRoom, readRoomTable } from '../support/architecture/room-table.ts'
import { readSourceFiles, root, type SourceFile } from '../support/architecture/source-files.ts'

const files = readSourceFiles(['electron', 'renderer', 'shared'])

/** A rule of the house: which files it binds, what each of them must not have, and why. */
interface Rule {
  readonly name: string
  readonly binds: (path: string) => boolean
  readonly breaches: (file: SourceFile) => readonly string[]
}

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const importing = (banned: (specifier: string, from: string) => boolean) => (file: SourceFile) =>
  file.imports.filter((specifier) => banned(specifier, file.path))
const saying = (pattern: RegExp) => (file: SourceFile) => file.text.match(pattern) ?? []
const isPackage = (specifier: string) => !/^(shared|electron|renderer|tests)\//.test(specifier)
const isNode = (specifier: string) => specifier.startsWith('node:')
const room = (path: string) => path.split('/').slice(0, 2).join('/')
const feature = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1]

const sharedPackages = ['zod', 'mustache', 'temporal-polyfill/implementation', 'fractional-indexing']
const socketPackages = ['ws', 'node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram']

const rules: readonly Rule[] = [
  {
    name: 'shared imports nothing but shared and its four libraries',
    binds: within('shared'),
    breaches: importing((one) =>
      isPackage(one) ? !sharedPackages.includes(one) : !one.startsWith('shared/'),
    ),
  },
  {
    name: 'shared has no clock, no chance and no host',
    binds: within('shared'),
    breaches: saying(
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bcrypto\.|\bprocess\.|\bTemporal\.Now\b/g,
    ),
  },
  {
    name: 'only electron/desktop and the preload import electron',
    binds: (path) => !within('electron/desktop')(path) && path !== 'electron/preload.ts',
    breaches: importing(
      (one) => one === 'electron' || one.startsWith('electron/main') || one === 'electron-store',
    ),
  },
  {
    name: 'only electron/browser opens a socket',
    binds: (path) => !within('electron/browser')(path),
    breaches: importing((one) => socketPackages.includes(one)),
  },
  {
    name: 'the core of electron knows no host',
    binds: (path) => /^electron\/(store|services|ipc)\//.test(path),
    breaches: importing((one) => /^electron\/(desktop|browser)\//.test(one)),
  },
  {
    name: 'the store knows neither services nor ipc',
    binds: within('electron/store'),
    breaches: importing((one) => /^electron\/(services|ipc)\//.test(one)),
  },
  {
    name: 'the two hosts do not know each other',
    binds: (path) => /^electron\/(desktop|browser)\//.test(path),
    breaches: importing(
      (one, from) => /^electron\/(desktop|browser)\//.test(one) && room(one) !== room(from),
    ),
  },
  {
    name: 'electron and renderer do not know each other',
    binds: (path) => !within('shared')(path),
    breaches: importing((one, from) =>
      within('renderer')(from) ? one.startsWith('electron/') || isNode(one) : one.startsWith('renderer/'),
    ),
  },
  {
    name: 'a feature imports no other feature',
    binds: within('renderer/features'),
    breaches: importing((one, from) => feature(one) !== undefined && feature(one) !== feature(from)),
  },
  {
    name: 'features do not import the app',
    binds: within('renderer/features'),
    breaches: importing((one) => one.startsWith('renderer/app/')),
  },
  {
    name: 'components, state and ipc import neither features nor the app',
    binds: (path) => /^renderer\/(components|state|ipc|styles)\//.test(path),
    breaches: importing((one) => /^renderer\/(features|app)\//.test(one)),
  },
  {
    name: 'components hold no state of the app',
    binds: within('renderer/components'),
    breaches: importing((one) => /^renderer\/(state|ipc)\//.test(one)),
  },
  {
    name: 'files are named in kebab-case',
    binds: () => true,
    breaches: (file) =>
      /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(file.path.split('/').at(-1) ?? '') ? [] : [file.path],
  },
  {
    name: 'no file is longer than 300 lines',
    binds: () => true,
    breaches: (file) => (file.lines > 300 ? [`${file.lines} lines`] : []),
  },
]

describe('the house', () => {
  it.each(rules)('$name', ({ binds, breaches }) => {
    const bound = files.filter((file) => binds(file.path))
    expect(bound.length).toBeGreaterThan(0)
    const found = bound.flatMap((file) => breaches(file).map((breach) => `${file.path}: ${breach}`))
    expect(found).toEqual([])
  })

  it.each([
    ['electron', ['browser', 'desktop', 'ipc', 'services', 'store']],
    ['renderer', ['app', 'components', 'features', 'ipc', 'state', 'styles']],
    ['shared', ['commands', 'errors', 'ipc', 'migrations', 'model', 'rules', 'templates', 'time', 'views']],
    ['tests', ['bench', 'e2e', 'fixtures', 'support', 'unit']],
  ])('%s has the rooms it is meant to have', (folder, rooms) => {
    const found = readdirSync(join(root, folder), { withFileTypes: true })
    expect(
      found
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    ).toEqual(rooms)
  })
})

describe('the table of rooms in ARCHITECTURE.md', () => {
  const table = readRoomTable()

  it('has a line for every room with code in it', () => {
    const found = files.filter(({ path }) => !path.endsWith('.css')).map(({ path }) => findRoom(path))
    expect(table.map(({ name }) => name).sort()).toEqual(
      [...new Set(found)].filter((one) => one !== null).sort(),
    )
  })

  it.each(table)('$name imports the rooms and libraries of its line', ({ name, rooms, libraries }) => {
    const own = files.filter(({ path }) => findRoom(path) === name)
    const imports = new Set(own.flatMap((file) => file.imports))
    const used = [...imports].filter(isPackage).map(findLibrary)
    expect([...new Set(used)].sort()).toEqual([...libraries].sort())
    const entered = [...imports].filter((one) => !isPackage(one)).map((one) => findRoom(one) ?? one)
    expect([...new Set(entered)].filter((room) => room !== name && !rooms.includes(room))).toEqual([])
  })
})
