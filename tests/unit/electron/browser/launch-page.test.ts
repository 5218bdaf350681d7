import { describe, expect, it } from 'vitest'
import { launchPage } from '#electron/browser/launch-page'

const html = launchPage({ home: 'http://127.0.0.1:4715/', key: 'a-key' })

describe('launchPage', () => {
  it('sends the key in a form, by itself or by a button, and never in an address', () => {
    expect(html).toContain('<form method="post" action="http://127.0.0.1:4715/">')
    expect(html).toContain('<input type="hidden" name="key" value="a-key">')
    expect(html).toContain('<button>Open Callback</button>')
    expect(html).not.toMatch(/[?#]key|https?:[^"]*a-key/)
  })

  it('loads nothing', () => {
    expect(html).not.toMatch(/<link|<img|src=|url\(/)
  })
})
