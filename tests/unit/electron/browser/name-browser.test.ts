import { describe, expect, it } from 'vitest'
import { nameBrowser } from '#electron/browser/name-browser'

const webkit = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)'

describe('nameBrowser', () => {
  it.each([
    [`${webkit} Chrome/142.0.0.0 Safari/537.36`, 'Chrome'],
    [`${webkit} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge'],
    [`${webkit} Chrome/142.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'Opera'],
    [`${webkit} Chrome/142.0.0.0 Safari/537.36 Vivaldi/7.6`, 'Vivaldi'],
    [`${webkit} Version/26.0 Safari/605.1.15`, 'Safari'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox'],
  ])('finds the name in %s', (userAgent, name) => {
    expect(nameBrowser(userAgent)).toBe(name)
  })

  it('returns null for an unknown program', () => {
    for (const userAgent of [undefined, '', 'curl/8.5.0', '\u001b[2J'])
      expect(nameBrowser(userAgent)).toBeNull()
  })
})
