import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { ErrorCode } from '#shared/errors/app-error'
import { EVENT_CHANNEL, REQUEST_CHANNEL, REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { App } from '../app/app.ts'
import type { Log } from '../host/ports.ts'
import { ORIGIN } from './origin.ts'

/**
 * Connects a window's page to the app over two IPC channels. Requests are accepted only from the page's main
 * frame, and wait until the app has started. Events are sent to the page once it has loaded.
 */
export function connectPage(deps: { contents: WebContents; running: Promise<App>; log: Log }): void {
  const { contents, running, log } = deps
  contents.ipc.handle(REQUEST_CHANNEL, async (event, route: unknown, input: unknown) => {
    const refusal = checkRequest(event, route, input)
    if (refusal === null) return (await running).handle(String(route), input)
    log.error('A request was refused', refusal)
    return refusal
  })

  running
    .then((app) =>
      app.subscribe((event) => {
        if (!contents.isDestroyed()) sendAfterLoad(contents, () => contents.send(EVENT_CHANNEL, event))
      }),
    )
    .catch(() => {
      // `launch` shows why the app could not start, and exits.
    })
}

/** Checks a request. Returns the response that refuses it, or null if it is accepted. */
function checkRequest(event: IpcMainInvokeEvent, route: unknown, input: unknown): Envelope<never> | null {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame || frame.origin !== ORIGIN)
    return toFailure('not-allowed', 'Only Callback’s own page can do that.')
  if (typeof route !== 'string' || !isWithinLimit(input))
    return toFailure(
      'malformed-request',
      'This page is from another version of Callback. Reload the window and try again.',
    )
  return null
}

/** Returns true if the input can be serialized and is not too large. */
function isWithinLimit(input: unknown): boolean {
  try {
    return Buffer.byteLength(JSON.stringify(input) ?? '') <= REQUEST_MAX_BYTES
  } catch {
    return false
  }
}

function toFailure(code: ErrorCode, message: string): Envelope<never> {
  return { ok: false, error: { code, message, data: {} } }
}

/** Waits until the page has loaded, because an event sent earlier would be lost. */
function sendAfterLoad(contents: WebContents, send: () => void): void {
  if (contents.isLoading()) contents.once('did-finish-load', send)
  else send()
}
