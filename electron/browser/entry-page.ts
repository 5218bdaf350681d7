import { createPagePolicy, renderErrorPage, renderPage } from './error-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import type { Session } from './session.ts'

type Tickets = ReturnType<Session['issueTickets']>

/** The time that the app's origin has to pass on the text it keeps, in milliseconds. */
const KEEP_MS = 2_000

/** The name under which the entry notes the address of the app, for a tab that is opened without a key. */
const NOTED_ADDRESS = 'app-address'

/**
 * The script of the entry page. The request to `enter` makes the browser remove everything stored for the
 * app's origin, because another program may have left a service worker there. Unsaved text lies there as
 * well, so it is fetched before and put back afterwards. It goes through frames, because only a page of the
 * app's origin can reach it.
 */
const entryScript = `
const { app, keep, restore, enter, open: openPage } = JSON.parse(document.getElementById('addresses').textContent)
const origin = new URL(app).origin
const openFrame = (url, text) =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe')
    const end = (answer) => {
      removeEventListener('message', receive)
      frame.remove()
      resolve(answer)
    }
    const receive = (event) => {
      if (event.source !== frame.contentWindow || event.origin !== origin) return
      end(typeof event.data === 'string' ? event.data : null)
    }
    addEventListener('message', receive)
    setTimeout(end, ${KEEP_MS}, null)
    frame.hidden = true
    frame.sandbox = 'allow-scripts allow-same-origin'
    frame.referrerPolicy = 'no-referrer'
    if (text !== null) frame.onload = () => frame.contentWindow.postMessage(text, origin)
    frame.src = url
    document.body.append(frame)
  })
const open = async () => {
  const text = await openFrame(keep, null)
  await fetch(enter, { mode: 'no-cors', credentials: 'include', cache: 'no-store' }).catch(() => null)
  if (text !== null && text !== '{}') await openFrame(restore, text)
  try {
    localStorage.setItem('${NOTED_ADDRESS}', app)
  } catch {}
  location.replace(openPage)
}
open()
`

/** The script of the page in the frames: it passes on the unsaved text, or restores it. */
const keepScript = `
const { entry, restores } = document.body.querySelector('main').dataset
const belongsToApp = (name) => name.startsWith('callback-')
if (restores === 'true')
  addEventListener('message', ({ origin, data }) => {
    if (origin !== entry || typeof data !== 'string') return
    try {
      for (const [name, value] of Object.entries(JSON.parse(data)))
        if (belongsToApp(name) && typeof value === 'string') localStorage.setItem(name, value)
    } catch {}
    parent.postMessage('done', entry)
  })
else {
  let text = '{}'
  try {
    text = JSON.stringify(Object.fromEntries(Object.entries(localStorage).filter(([name]) => belongsToApp(name))))
  } catch {}
  parent.postMessage(text, entry)
}
`

/** The script of the page for a tab that has no key: it leads a browser that has entered to the app. */
const returnScript = `
try {
  const address = localStorage.getItem('${NOTED_ADDRESS}')
  if (address) location.replace(address)
} catch {}
`

/** A page with the content security policy that it needs. */
interface PolicedPage {
  readonly html: string
  readonly policy: string
}

/**
 * Renders the page that leads a browser from the entry to the app. Without scripts an image fetches the
 * cookie, and the page moves on by itself. WebKit keeps no cookie of a request in the background, so the page
 * moves on with a ticket of its own.
 */
export function renderEntryPage({ own, tickets }: { own: LoopbackOrigin; tickets: Tickets }): PolicedPage {
  const enter = `${own.appUrl}enter?ticket=${tickets.background}`
  const open = `${own.appUrl}open?ticket=${tickets.page}`
  const addresses = {
    app: own.appUrl,
    keep: `${own.home}keep`,
    restore: `${own.appUrl}restore`,
    enter,
    open,
  }
  const html = renderPage(`<p>Opening Callback…</p>
<noscript><img src="${enter}" alt="" hidden><meta http-equiv="refresh" content="1;url=${open}"></noscript>
<script type="application/json" id="addresses">${JSON.stringify(addresses)}</script>
<script>${entryScript}</script>`)
  return { html, policy: createPagePolicy({ script: entryScript, app: new URL(own.home).origin }) }
}

/** Renders the page in the frames of the entry page. It contains nothing secret. */
export function renderKeepPage({ own, restores }: { own: LoopbackOrigin; restores: boolean }): PolicedPage {
  const entry = new URL(own.entryUrl).origin
  const html = `<!doctype html><title>Callback</title><main data-entry="${entry}" data-restores="${restores}"></main><script>${keepScript}</script>`
  return { html, policy: createPagePolicy({ script: keepScript, frameAncestors: entry }) }
}

/** Renders the page for a browser that opens the entry without a key. */
export function renderReturnPage(): PolicedPage & { readonly status: number } {
  const { status, html } = renderErrorPage('stranger', `<script>${returnScript}</script>`)
  return { status, html, policy: createPagePolicy({ script: returnScript }) }
}
