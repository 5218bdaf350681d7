import { describe, expect, it } from 'vitest'
import { findRendererFile } from '#electron/desktop/renderer-file'

const folder = '/app/out/renderer'

describe('findRendererFile', () => {
  it.each([
    ['app://callback/', '/app/out/renderer/index.html', 'text/html; charset=utf-8'],
    ['app://callback/index.html?x=1#y', '/app/out/renderer/index.html', 'text/html; charset=utf-8'],
    ['app://callback/assets/a%20b.js', '/app/out/renderer/assets/a b.js', 'text/javascript; charset=utf-8'],
    ['app://callback/assets/sans.woff2', '/app/out/renderer/assets/sans.woff2', 'font/woff2'],
    ['app://callback/checker.wasm', '/app/out/renderer/checker.wasm', 'application/wasm'],
  ])('finds %s', (address, path, type) => {
    expect(findRendererFile(folder, address)).toEqual({ path, type })
  })

  it.each([
    ['app://callback/%2e%2e/%2e%2e/package.json', '/app/out/renderer/package.json'],
    ['app://callback/../renderer-other/a.js', '/app/out/renderer/renderer-other/a.js'],
    ['app://callback/%2fetc%2fhosts.json', '/app/out/renderer/etc/hosts.json'],
  ])('resolves %s inside the folder', (address, path) => {
    expect(findRendererFile(folder, address)?.path).toBe(path)
  })

  it.each([
    'app://callback/..%2f..%2fpackage.json',
    'app://callback/..%2frenderer-other/a.js',
    'app://callback/..%5c..%5cpackage.json',
    'app://callback/assets/a.js%00.png',
    'app://callback/%E0%A4%A',
    'app://callback/notes.exe',
    'app://elsewhere/index.html',
    'https://callback/index.html',
    'not an address',
  ])('returns null for %s', (address) => {
    expect(findRendererFile(folder, address)).toBeNull()
  })

  it.each([
    ['3,000 folders', `${'a/'.repeat(3000)}index.html`],
    ['3,000 steps up', `${'..%2f'.repeat(3000)}index.html`],
    ['a name of 300 letters', `${'a'.repeat(300)}.js`],
  ])('returns null for a path of %s', (_length, path) => {
    expect(findRendererFile(folder, `app://callback/${path}`)).toBeNull()
  })
})
