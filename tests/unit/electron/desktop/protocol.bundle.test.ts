import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, workerPolicy } from '#electron/host/content-security-policy'
import { requireBuiltFile } from '#tests/support/built-app'
import { sharedDesktop } from '#tests/support/electron-stub/a-desktop'

const desktop = sharedDesktop()

const assets = () => readdirSync(requireBuiltFile('out/renderer/assets'))

describe('serveRenderer', () => {
  it('serves the page under the content security policy', async () => {
    const { status, headers, text } = await desktop().fetch('app://callback/')
    expect(status).toBe(200)
    expect(text).toContain('<title>Callback</title>')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    })
  })

  it('serves every file that the page references', async () => {
    const { text } = await desktop().fetch('app://callback/')
    const paths = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(paths.length).toBeGreaterThan(1)
    for (const path of paths) {
      const { status, bytes } = await desktop().fetch(new URL(path, 'app://callback/').href)
      expect({ path, status }).toEqual({ path, status: 200 })
      expect(bytes).toBeGreaterThan(0)
    }
  })

  it('serves each file with its media type, under the policy of the page or of the worker', async () => {
    const underWorkerPolicy: string[] = []
    const types = new Set<string>()
    for (const name of assets()) {
      const { status, headers } = await desktop().fetch(`app://callback/assets/${encodeURIComponent(name)}`)
      expect({ name, status }).toEqual({ name, status: 200 })
      if (headers['content-security-policy'] === workerPolicy) underWorkerPolicy.push(name)
      else expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
      types.add(headers['content-type'] ?? '')
    }
    expect(types).toContain('text/javascript; charset=utf-8')
    expect(types).toContain('text/css; charset=utf-8')
    expect(types).toContain('font/woff2')
    expect(types).toContain('application/wasm')
    expect(underWorkerPolicy.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['grammar-worker'])
  })

  it.each([
    'app://callback/missing.js',
    'app://callback/..%2f..%2fpackage.json',
    'app://callback/..%2fmain%2fmain.js',
    'app://callback/index.html/a.js',
  ])('responds with an empty 404 for %s', async (url) => {
    const { status, headers, bytes } = await desktop().fetch(url)
    expect({ status, bytes }).toEqual({ status: 404, bytes: 0 })
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
    expect(await desktop().countLogged('could not be read')).toBe(0)
  })

  it.each([
    ['3,000 folders', `${'a/'.repeat(3000)}a.js`],
    ['a name of 300 letters', `${'a'.repeat(300)}.js`],
  ])('responds with a 404 to a path of %s, without a line in the log', async (_length, path) => {
    expect((await desktop().fetch(`app://callback/${path}`)).status).toBe(404)
    expect(await desktop().countLogged('could not be read')).toBe(0)
  })

  it('responds with 405 to other methods than GET', async () => {
    expect((await desktop().fetch('app://callback/', 'POST')).status).toBe(405)
  })
})
