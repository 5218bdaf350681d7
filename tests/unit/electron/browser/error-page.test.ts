import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  createPagePolicy,
  type Refusal,
  renderErrorPage,
  renderRedirectPage,
} from '#electron/browser/error-page'

describe('renderErrorPage', () => {
  it('complies with its own policy: it loads one style and nothing else', () => {
    for (const html of [renderErrorPage('stranger').html, renderRedirectPage('/')]) {
      const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
      const hash = createHash('sha256').update(style).digest('base64')
      expect(createPagePolicy()).toContain(`style-src 'sha256-${hash}'`)
      expect(html).not.toMatch(/<script|<img|<link|style=|url\(/)
    }
  })

  it.each<[Refusal, number, string]>([
    ['foreign-host', 403, 'use the last link it printed in the terminal where you started it.'],
    ['foreign-origin', 403, 'Callback only answers its own page, not other sites.'],
    ['used-key', 401, 'Open the new link just printed in the terminal.'],
    ['expired-key', 401, 'Open the new one just printed in the terminal.'],
    ['ended', 401, 'Open the new link just printed in the terminal.'],
    ['wrong-key', 401, 'Open the one just printed in the terminal.'],
    ['former', 401, 'Open the address just printed in the terminal.'],
    ['stranger', 401, 'Open the address just printed in the terminal.'],
    ['method', 405, 'This address is read-only.'],
    ['missing', 404, 'Go back to Callback.'],
    ['failed', 500, 'Reload the page.'],
  ])(
    'says in one paragraph what to do after the refusal %s, in the declared language',
    (refusal, status, advice) => {
      const page = renderErrorPage(refusal)
      expect(page.status).toBe(status)
      expect(page.html).toContain('<html lang="en">')
      const [main = ''] = /<main>.*<\/main>/s.exec(page.html) ?? []
      expect(main).toMatch(/^<main><h1>Callback<span>\.<\/span><\/h1><p>[^<>]+<\/p><\/main>$/)
      expect(main).toContain(`${advice}</p>`)
    },
  )
})
