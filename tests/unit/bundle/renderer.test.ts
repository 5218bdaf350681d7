import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requireBuiltFile } from '#tests/support/built-app'
import { collectReachable, listStaticImports } from '#tests/support/bundle-imports'

const page = () => requireBuiltFile('out/renderer/index.html')

/** Returns the scripts that the page references, in order. */
const scripts = () =>
  [...readFileSync(page(), 'utf8').matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) =>
    join(dirname(page()), src ?? ''),
  )

/** Returns these scripts and everything that they import statically. */
const initialScripts = () => [
  ...new Set(scripts().flatMap((script) => [...collectReachable(script, listStaticImports).keys()])),
]

const chunks = () => {
  const folder = requireBuiltFile('out/renderer/assets')
  return readdirSync(folder).flatMap((name) => (name.endsWith('.js') ? [join(folder, name)] : []))
}

const filesContaining = (files: readonly string[], text: string) =>
  files.filter((file) => readFileSync(file, 'utf8').includes(text))

describe('the built page', () => {
  it('checks the browser, then requests the board, in scripts before the app', () => {
    expect(scripts().map((file) => file.replace(/^.*\/([\w-]+)-[\w-]{8}\.js$/, '$1'))).toEqual([
      'check-browser',
      'bootstrap',
      'index',
    ])
  })

  it('requests the board without loading what renders it', () => {
    const [, bootstrap = '', app = ''] = scripts()
    expect([...collectReachable(bootstrap, listStaticImports).keys()]).toEqual([bootstrap])
    // The marker of React must be in the script of the app; otherwise the test proves nothing.
    expect(filesContaining([bootstrap, app], 'react.')).toEqual([app])
  })

  it.each([
    ['zod', '_zod'],
    ['the Temporal polyfill', 'Temporal.'],
    ['the grammar worker', 'grammar-worker-'],
    ['Harper', 'organized_lints'],
  ])('is first rendered without %s, which is loaded later', (_, marker) => {
    expect(filesContaining(initialScripts(), marker)).toEqual([])
    expect(filesContaining(chunks(), marker)).not.toEqual([])
  })

  it('checks the browser in a script that older browsers understand and that delays no paint', () => {
    const [checkBrowser = ''] = scripts()
    const code = readFileSync(checkBrowser, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code).toContain('This browser is too old for Callback.')
    expect(code.match(/\b(?:import|export|async|await)\b|\?\.|\?\?|\*\*|\.\.\.|#\w/g)).toBeNull()
    expect(readFileSync(page(), 'utf8')).toMatch(/<script defer src="[^"]*check-browser-/)
  })

  it('has the prefixes that Safari needs in its styles', () => {
    const folder = requireBuiltFile('out/renderer/assets')
    const styles = readdirSync(folder).filter((name) => name.endsWith('.css'))
    const rules = styles.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/[{};]/))
    const count = (property: string) => rules.filter((rule) => rule.startsWith(`${property}:`)).length
    expect(count('user-select')).toBeGreaterThan(0)
    expect(count('-webkit-user-select')).toBe(count('user-select'))
  })
})
