import { describe, expect, it } from 'vitest'
import { renderLaunchPage } from '#electron/browser/launch-page'

const html = renderLaunchPage({ action: 'http://entry.callback.localhost:4715/folder/', key: 'a-key' })

describe('renderLaunchPage', () => {
  it('sends the key in a form with a button, and never in an address', () => {
    expect(html).toContain('<form method="post" action="http://entry.callback.localhost:4715/folder/">')
    expect(html).toContain('<input type="hidden" name="key" value="a-key">')
    expect(html).toContain('<button>Open Callback</button>')
    expect(html).not.toMatch(/[?#]key|https?:[^"]*a-key/)
  })

  it('loads no other files', () => {
    expect(html).not.toMatch(/<link|<img|src=|url\(/)
  })
})
