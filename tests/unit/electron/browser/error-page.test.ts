import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { leadOnPage, pagePolicy, refusalPage } from '#electron/browser/error-page'

describe('refusalPage', () => {
  it('is let through its own policy: one style, and nothing else to load', () => {
    for (const html of [refusalPage('stranger').html, leadOnPage('/')]) {
      const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
      const hash = createHash('sha256').update(style).digest('base64')
      expect(pagePolicy).toContain(`style-src 'sha256-${hash}'`)
      expect(html).not.toMatch(/<script|<img|<link|style=|url\(/)
    }
  })

  it('says what to do in one sentence, in the language it declares', () => {
    const { html } = refusalPage('used-key')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h1>Callback<span>.</span></h1>')
  })
})
