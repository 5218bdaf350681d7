import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtFile } from '#tests/support/built-app'
import { reachedFrom, staticImportsOf } from '#tests/support/bundle-imports'

const page = () => builtFile('out/renderer/index.html')

/** The scripts that the page names, in their order. */
const scripts = () =>
  [...readFileSync(page(), 'utf8').matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) =>
    join(dirname(page()), src ?? ''),
  )

/** These scripts and all that must be there before they run. */
const atStart = () => [
  ...new Set(scripts().flatMap((script) => [...reachedFrom(script, staticImportsOf).keys()])),
]

const chunks = () => {
  const folder = builtFile('out/renderer/assets')
  return readdirSync(folder).flatMap((name) => (name.endsWith('.js') ? [join(folder, name)] : []))
}

const holding = (files: readonly string[], text: string) =>
  files.filter((file) => readFileSync(file, 'utf8').includes(text))

describe('the built page', () => {
  it('asks for the board in a script before the app', () => {
    expect(scripts().map((file) => file.replace(/^.*\/(\w+)-[\w-]{8}\.js$/, '$1'))).toEqual([
      'bootstrap',
      'index',
    ])
  })

  it('asks for the board without what draws it', () => {
    const [begin = '', app = ''] = scripts()
    expect([...reachedFrom(begin, staticImportsOf).keys()]).toEqual([begin])
    // What the app is drawn with: the marker must be in its script, or this proves nothing.
    expect(holding([begin, app], 'react.')).toEqual([app])
  })

  it.each([
    ['zod', '_zod'],
    ['the Temporal polyfill', 'Temporal.'],
  ])('is drawn without %s, which comes later', (_, marker) => {
    expect(holding(atStart(), marker)).toEqual([])
    expect(holding(chunks(), marker)).not.toEqual([])
  })
})
