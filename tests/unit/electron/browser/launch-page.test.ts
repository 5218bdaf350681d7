import { describe, expect, it } from 'vitest'
import { renderLaunchPage } from '#electron/browser/launch-page'

const html = renderLaunchPage({ home: 'http://127.0.0.1:4715/', key: 'a-key' })

describe('renderLaunchPage', () => {
  it('sends the key in a form with a button, and never in an address', () => {
    expect(html).toContain('<form method="post" action="http://127.0.0.1:4715/">')
    expect(html).toContain('<input type="hidden" name="key" value="a-key">')
    expect(html).toContain('<button>Open Callback</button>')
    expect(html).not.toMatch(/[?#]key|https?:[^"]*a-key/)
  })

  it('loads no other files', () => {
    expect(html).not.toMatch(/<link|<img|src=|url\(/)
  })
})
