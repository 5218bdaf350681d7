import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#electron/host/content-security-policy'

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
