import WebSocket from 'ws'

/** The browser host's channel without a page: requests as the renderer sends them. */
export interface Channel {
  /** Resolves with the envelope; rejects when the host goes away first. */
  request(route: string, input: unknown): Promise<{ ok: boolean; data?: unknown; error?: unknown }>
  /** The names of the events that came. */
  readonly events: readonly string[]
  close(): void
}

/** Opens the channel of a host with the one-time key in its address. */
export async function openChannel(address: string): Promise<Channel> {
  const { origin, host } = new URL(address)
  const opened = await fetch(address, { redirect: 'manual' })
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const socket = new WebSocket(`ws://${host}/channel`, { origin, headers: { cookie } })
  const waiting = new Map<number, { resolve: (envelope: never) => void; reject: (error: Error) => void }>()
  const events: string[] = []
  let last = 0
  socket.on('message', (data) => {
    const { id, envelope, event } = JSON.parse(String(data))
    if (event !== undefined) events.push(event)
    waiting.get(id)?.resolve(envelope as never)
    waiting.delete(id)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The host went away'))
    waiting.clear()
  })
  socket.on('error', () => socket.terminate())
  await new Promise((resolve, reject) => socket.once('open', resolve).once('close', reject))
  return {
    events,
    request: (route, input) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify({ id: last, route, input }))
      }),
    close: () => socket.close(),
  }
}
