import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { ErrorCode } from '#shared/errors/app-error'
import { EVENT_CHANNEL, REQUEST_CHANNEL, REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { App } from '../app/app.ts'
import type { Log } from '../host/ports.ts'
import { ORIGIN } from './origin.ts'

/**
 * Connects a window's page to the app over the two channels: requests from the page's own main frame are answered,
 * from before the app has started on; events go to the page once it has loaded.
 */
export function connectPage(needs: { contents: WebContents; running: Promise<App>; log: Log }): void {
  const { contents, running, log } = needs
  contents.ipc.handle(REQUEST_CHANNEL, async (event, route: unknown, input: unknown) => {
    const refusal = refuse(event, route, input)
    if (refusal === null) return (await running).handle(String(route), input)
    log.error('A request was refused', refusal)
    return refusal
  })

  running
    .then((app) =>
      app.subscribe((event) => {
        if (!contents.isDestroyed()) afterLoad(contents, () => contents.send(EVENT_CHANNEL, event))
      }),
    )
    .catch(() => {
      // The composition root tells the person why the app could not start, and ends it.
    })
}

function refuse(event: IpcMainInvokeEvent, route: unknown, input: unknown): Envelope<never> | null {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame || frame.origin !== ORIGIN)
    return failure('not-allowed', 'Only Callback’s own page may ask that.')
  if (typeof route !== 'string' || !fits(input))
    return failure('malformed-request', 'This request does not fit. Reload the window and try again.')
  return null
}

function fits(input: unknown): boolean {
  try {
    return Buffer.byteLength(JSON.stringify(input) ?? '') <= REQUEST_MAX_BYTES
  } catch {
    return false
  }
}

function failure(code: ErrorCode, message: string): Envelope<never> {
  return { ok: false, error: { code, message, data: {} } }
}

/** An event sent while the page loads would reach nobody. */
function afterLoad(contents: WebContents, send: () => void): void {
  if (contents.isLoading()) contents.once('did-finish-load', send)
  else send()
}
