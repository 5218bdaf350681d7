import { describe, expect, it } from 'vitest'
import { createPageTemplate, type PrerenderedContent } from '#electron/browser/server-render'
import type { Preferences } from '#shared/ipc/host-view'

const built = '<!doctype html><html lang="en"><body><div id="app"></div><p>After</p></body></html>'
const preferences: Preferences & { readonly proofSecret: string } = {
  theme: 'system',
  density: 'comfortable',
  closeToTray: null,
  proofSecret: 's3cret',
} as const
const bootstrapData = { lastEventSeq: 3, responses: {} } as PrerenderedContent['bootstrapData']

/** Renders the whole page as a browser receives it. */
function renderPage(content: PrerenderedContent | null, custom = preferences): string {
  const { head, rest } = createPageTemplate(built, custom)
  return head + [...rest(content)].join('')
}

describe('createPageTemplate', () => {
  it('embeds the HTML in the app element, and the bootstrap data after it', () => {
    const page = renderPage({ bootstrapData, html: '<main>The board</main>' })
    expect(page).toMatch(
      /<body><div id="app" inert><main>The board<\/main><\/div><script [^>]+>\{"lastEventSeq":3,.*\}<\/script><p>After<\/p><\/body><\/html>$/,
    )
  })

  it('sends the head first, then the HTML, then the bootstrap data', () => {
    const { head, rest } = createPageTemplate(built, preferences)
    expect(head).toMatch(/<body>$/)
    const [html, block, ...more] = rest({ bootstrapData, html: '<main></main>' })
    expect(html).toBe('<div id="app" inert><main></main></div>')
    expect(block).toMatch(/^<script.*<p>After<\/p><\/body><\/html>$/)
    expect(more).toEqual([])
  })

  it('leaves the app element empty and active without HTML, and embeds no data without responses', () => {
    expect(renderPage({ bootstrapData, html: null })).toContain('<div id="app"></div><script')
    expect(renderPage(null)).toContain('<div id="app"></div><p>After</p>')
  })

  it('puts the secret of the page into its head', () => {
    const page = createPageTemplate(`<html lang="en"><head><title>x</title></head>${built}`, preferences)
    expect(page.head).toContain('<head><meta name="callback-proof" content="s3cret"><title>')
  })

  it('embeds the HTML unchanged', () => {
    const html = "<p>$& $1 $' &lt;/div> \\u003c</p>"
    expect(renderPage({ bootstrapData, html })).toContain(`<div id="app" inert>${html}</div>`)
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
      expect(() => createPageTemplate(html, preferences)).toThrow(TypeError)
    },
  )
})
