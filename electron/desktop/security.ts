import {
  app,
  type Event,
  type Session,
  type WebContents,
  type WebContentsWillFrameNavigateEventParams,
} from 'electron'
import type { Log } from '../host/ports.ts'
import { createLinkOpener } from './external-links.ts'
import { isAppUrl, PAGE_URL } from './origin.ts'

/** The only permission that the page has: writing to the clipboard after a click on a copy button. */
const PERMISSION = 'clipboard-sanitized-write'

/**
 * Keeps Chromium off the network by making every host name unresolvable. Must run before the app is ready.
 */
export function blockNameResolution(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Limits a session to the app's own files, and denies every permission except writing to the clipboard. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !isAllowed(details.url) }))
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(permission === PERMISSION && details.isMainFrame && isAppUrl(details.requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      permission === PERMISSION && details.isMainFrame && isAppUrl(origin),
  )
  session.setDevicePermissionHandler(() => false)
  // Chromium would otherwise download dictionaries.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/**
 * Denies navigation, new windows and embedded pages in every page. Links open outside the app instead. A page
 * may only load itself again, as the Reload button of an error does.
 */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents, log))
}

function guardPage(contents: WebContents, log: Log): void {
  const openLink = createLinkOpener({ contents, log })
  contents.on('will-navigate', keepOnPage)
  contents.on('will-frame-navigate', keepOnPage)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}

/** Denies a navigation, unless the main frame reloads the app's page. */
function keepOnPage(details: Event<WebContentsWillFrameNavigateEventParams>): void {
  if (!details.isMainFrame || details.url.split('#', 1)[0] !== PAGE_URL) details.preventDefault()
}

/** Returns true if the page may load an address: one of the app, a blob, or a developer tool. */
function isAllowed(address: string): boolean {
  const protocol = URL.parse(address)?.protocol
  return protocol === 'devtools:' || protocol === 'blob:' || isAppUrl(address)
}
