import { describe, expect, it } from 'vitest'
import { appPage, type FirstLook } from '#electron/browser/server-render'
import type { Preferences } from '#shared/ipc/host-view'

const built = '<!doctype html><html lang="en"><body><div id="app"></div><p>After</p></body></html>'
const preferences: Preferences = { theme: 'system', density: 'comfortable', closeToTray: null }
const answers = { told: 3, answers: {} } as FirstLook['answers']

/** Renders the whole page as a browser receives it. */
function renderPage(look: FirstLook | null, custom = preferences): string {
  const { head, rest } = appPage(built, custom)
  return head + [...rest(look)].join('')
}

describe('createPageTemplate', () => {
  it('embeds the HTML in the app element, and the bootstrap data after it', () => {
    const page = renderPage({ answers, sight: '<main>The board</main>' })
    expect(page).toMatch(
      /<body><div id="app" inert><main>The board<\/main><\/div><script [^>]+>\{"told":3,.*\}<\/script><p>After<\/p><\/body><\/html>$/,
    )
  })

  it('sends the head first, then the HTML, then the bootstrap data', () => {
    const { head, rest } = appPage(built, preferences)
    expect(head).toMatch(/<body>$/)
    const [sight, block, ...more] = rest({ answers, sight: '<main></main>' })
    expect(sight).toBe('<div id="app" inert><main></main></div>')
    expect(block).toMatch(/^<script.*<p>After<\/p><\/body><\/html>$/)
    expect(more).toEqual([])
  })

  it('leaves the app element empty and active without HTML, and embeds no data without responses', () => {
    expect(renderPage({ answers, sight: null })).toContain('<div id="app"></div><script')
    expect(renderPage(null)).toContain('<div id="app"></div><p>After</p>')
  })

  it('embeds the HTML unchanged', () => {
    const sight = "<p>$& $1 $' &lt;/div> \\u003c</p>"
    expect(renderPage({ answers, sight })).toContain(`<div id="app" inert>${sight}</div>`)
  })

  it('sets density and theme on the root element, except for the system theme', () => {
    expect(renderPage(null)).toContain('<html data-density="comfortable" lang="en">')
    expect(renderPage(null, { ...preferences, theme: 'dark', density: 'compact' })).toContain(
      '<html data-density="compact" data-theme="dark" lang="en">',
    )
  })

  it.each(['<html lang="en"><body></body></html>', `${built}<div id="app"></div>`])(
    'throws for a page without exactly one app element: %s',
    (html) => {
      expect(() => appPage(html, preferences)).toThrow(TypeError)
    },
  )
})
