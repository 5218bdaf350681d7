import { describe, expect, it } from 'vitest'
import { appPage, type FirstLook } from '#electron/browser/server-render'
import type { Preferences } from '#shared/ipc/host-view'

const built = '<!doctype html><html lang="en"><body><div id="app"></div><p>After</p></body></html>'
const usual: Preferences = { theme: 'system', density: 'comfortable', closeToTray: null }
const answers = { told: 3, answers: {} } as FirstLook['answers']

/** The whole page as a browser reads it. */
function whole(look: FirstLook | null, preferences = usual): string {
  const { head, rest } = appPage(built, preferences)
  return head + [...rest(look)].join('')
}

describe('appPage', () => {
  it('puts the sight in the place of the app, and the answers behind it', () => {
    const page = whole({ answers, sight: '<main>The board</main>' })
    expect(page).toMatch(
      /<body><div id="app" inert><main>The board<\/main><\/div><script [^>]+>\{"told":3,.*\}<\/script><p>After<\/p><\/body><\/html>$/,
    )
  })

  it('sends the head ahead, then the sight, then the answers', () => {
    const { head, rest } = appPage(built, usual)
    expect(head).toMatch(/<body>$/)
    const [sight, block, ...more] = rest({ answers, sight: '<main></main>' })
    expect(sight).toBe('<div id="app" inert><main></main></div>')
    expect(block).toMatch(/^<script.*<p>After<\/p><\/body><\/html>$/)
    expect(more).toEqual([])
  })

  it('leaves the place empty and alive where nothing was drawn, and brings no answers where there are none', () => {
    expect(whole({ answers, sight: null })).toContain('<div id="app"></div><script')
    expect(whole(null)).toContain('<div id="app"></div><p>After</p>')
  })

  it('changes nothing in what was drawn', () => {
    const sight = "<p>$& $1 $' &lt;/div> \\u003c</p>"
    expect(whole({ answers, sight })).toContain(`<div id="app" inert>${sight}</div>`)
  })

  it('wears theme and density from the beginning; the theme of the system needs no word', () => {
    expect(whole(null)).toContain('<html data-density="comfortable" lang="en">')
    expect(whole(null, { ...usual, theme: 'dark', density: 'compact' })).toContain(
      '<html data-density="compact" data-theme="dark" lang="en">',
    )
  })

  it.each(['<html lang="en"><body></body></html>', `${built}<div id="app"></div>`])(
    'refuses a page without one place for the app: %s',
    (html) => {
      expect(() => appPage(html, usual)).toThrow(TypeError)
    },
  )
})
