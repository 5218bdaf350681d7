import WebSocket from 'ws'
import { enterApp, learnNames } from '../browser/send-request.ts'

/** The browser host's channel without a page. It sends requests as the renderer does. */
export interface Channel {
  /** Resolves with the envelope. Rejects when the connection closes first. */
  request(route: string, input: unknown): Promise<{ ok: boolean; data?: unknown; error?: unknown }>
  /** The names of the events received. */
  readonly events: readonly string[]
  close(): void
}

/** Opens the channel of a host, using the one-time key in its address. */
export async function openChannel(address: string): Promise<Channel> {
  const { app, appOrigin, folder, port } = learnNames(address)
  const cookie = await enterApp(address)
  // Node does not know names under `localhost`, as browsers do.
  const socket = new WebSocket(`ws://127.0.0.1:${port}${folder}channel`, {
    origin: appOrigin,
    headers: { cookie, host: app },
  })
  const pending = new Map<number, { resolve: (envelope: never) => void; reject: (error: Error) => void }>()
  const events: string[] = []
  let lastId = 0
  socket.on('message', (data) => {
    const { id, envelope, event } = JSON.parse(String(data))
    if (event !== undefined) events.push(event)
    pending.get(id)?.resolve(envelope as never)
    pending.delete(id)
  })
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('The host went away'))
    pending.clear()
  })
  socket.on('error', () => socket.terminate())
  await new Promise((resolve, reject) => socket.once('open', resolve).once('close', reject))
  return {
    events,
    request: (route, input) =>
      new Promise((resolve, reject) => {
        lastId += 1
        pending.set(lastId, { resolve, reject })
        socket.send(JSON.stringify({ id: lastId, route, input }))
      }),
    close: () => socket.close(),
  }
}
