import { app, type Session, type WebContents } from 'electron'
import type { Log } from '../host/ports.ts'
import { openOutside } from './external-links.ts'
import { isOwn } from './origin.ts'

/** The only thing the page may ask of the system: a copy button's write. */
const PERMISSION = 'clipboard-sanitized-write'

/** Keeps Chromium itself off the network: no name resolves, whoever asks. Must run before the app is ready. */
export function resolveNoNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Lets a session reach the app's own files only, and refuses every permission but writing to the clipboard. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isInside(details.url) }))
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(permission === PERMISSION && details.isMainFrame && isOwn(details.requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      permission === PERMISSION && details.isMainFrame && isOwn(origin),
  )
  session.setDevicePermissionHandler(() => false)
  // Chromium would fetch dictionaries from the network.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/** Keeps every page where it is: no navigation, no new window, no embedded page; links go through the opener. */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log))
}

function guard(contents: WebContents, log: Log): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url, log)
    return { action: 'deny' }
  })
}

function isInside(address: string): boolean {
  const protocol = URL.parse(address)?.protocol
  return protocol === 'devtools:' || protocol === 'blob:' || isOwn(address)
}
