import { describe, expect, it } from 'vitest'
import { choosePolicy, contentSecurityPolicy, workerPolicy } from '#electron/host/content-security-policy'

describe('contentSecurityPolicy', () => {
  it('lets the page use its own files and channel, and nothing else', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; " +
        "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    )
  })
})

describe('choosePolicy', () => {
  it('lets the grammar worker compile Harper and fetch files of its origin, and nothing else', () => {
    expect(choosePolicy('/assets/grammar-worker-AbC_12-x.js')).toBe(workerPolicy)
    expect(workerPolicy).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })

  it.each([
    '/',
    '/index.html',
    '/assets/index-AbC_12-x.js',
    '/assets/grammar-worker-AbC_12-x.js.html',
    '/assets/grammar-worker-AbC_12-x.html',
    '/other/assets/grammar-worker-AbC_12-x.js',
    '/assets/not-grammar-worker-AbC_12-x.js',
  ])('serves %s under the policy of the page', (path) => {
    expect(choosePolicy(path)).toBe(contentSecurityPolicy)
  })
})
