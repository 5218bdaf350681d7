import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { describe, expect, it } from 'vitest'
import { requireBuiltFile } from '#tests/support/built-app'
import { collectReachable } from '#tests/support/bundle-imports'

const files = (entry: string) => collectReachable(requireBuiltFile(`out/main/${entry}.js`))
const externalImports = (entry: string) =>
  [...files(entry).values()].flat().filter((name) => !name.startsWith('.') && !isBuiltin(name))

const filesWith = (entry: string, text: string) =>
  [...files(entry).keys()].filter((file) => readFileSync(file, 'utf8').includes(text))

describe('the built main process', () => {
  it('imports only Node and Electron', () => {
    expect(new Set(externalImports('main'))).toEqual(new Set(['electron']))
  })

  it.each(['main', 'serve', 'server-render'])('contains no npm shim of Electron in %s', (entry) => {
    expect(filesWith(entry, 'Electron failed to install')).toEqual([])
    expect(filesWith(entry, 'install-electron')).toEqual([])
  })

  it.each(['main', 'serve', 'server-render'])('requires only modules of Node in %s', (entry) => {
    const required = [...files(entry).keys()].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b__require\("([^"]+)"\)/g)].map(([, name]) => name ?? ''),
    )
    expect(required.filter((name) => !isBuiltin(name))).toEqual([])
  })
})

describe('the built browser host', () => {
  it.each(['serve', 'server-render'])(
    'imports neither Electron nor anything else outside Node in %s',
    (entry) => {
      expect(externalImports(entry)).toEqual([])
      expect(files(entry).size).toBeGreaterThan(1)
    },
  )

  it('contains neither the desktop host nor its preferences', () => {
    expect(filesWith('serve', 'requestSingleInstanceLock')).toEqual([])
    expect(filesWith('serve', 'electron-store-get-data')).toEqual([])
    expect(filesWith('main', 'requestSingleInstanceLock')).toHaveLength(1)
  })
})
