import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { findNames } from './send-request.ts'

/** The connection of a page to the channel. */
interface TestPage {
  /** Sends a raw text, and resolves with the next message. */
  exchange(text: string): Promise<unknown>
  send(text: string): void
  next(): Promise<unknown>
  /** Resolves with the code and reason when the connection is closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
}

/** Connects to the channel. Rejects with the status if the connection is refused. */
export async function openPage(options: {
  port: number
  cookie?: string
  origin?: string
  host?: string
  path?: string
  autoPong?: boolean
}): Promise<TestPage> {
  const { port, cookie, origin, path = '/channel', autoPong = true } = options
  const names = findNames(port)
  const { host = names?.app } = options
  const folder = names?.folder.slice(0, -1) ?? ''
  const socket = new WebSocket(`ws://127.0.0.1:${port}${folder}${path}`, {
    autoPong,
    headers: { ...(cookie && { cookie }), ...(origin && { origin }), ...(host && { host }) },
  })
  onTestFinished(() => socket.terminate())
  const messages: unknown[] = []
  const readers: ((message: unknown) => void)[] = []
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString())
    const reader = readers.shift()
    if (reader) reader(message)
    else messages.push(message)
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  )
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (_, response) => reject(new Error(`status ${response.statusCode}`)))
    socket.once('error', reject)
  })
  const next = () =>
    messages.length > 0
      ? Promise.resolve(messages.shift())
      : new Promise<unknown>((resolve) => readers.push(resolve))
  return {
    send: (text) => socket.send(text),
    next,
    closed,
    exchange(text) {
      socket.send(text)
      return next()
    },
  }
}
