import WebSocket from 'ws'

/** A connection that speaks WebDriver BiDi. */
export interface BidiConnection {
  /** Sends a command and resolves with its result. Rejects if the browser refuses the command or goes away. */
  send(method: string, params: object): Promise<Record<string, unknown>>
  close(): void
}

/** Connects to the WebDriver BiDi address of a browser. */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const pending = new Map<number, PromiseWithReject>()
  let lastId = 0
  socket.on('message', (data) => {
    const { id, type, result, error, message } = JSON.parse(String(data))
    const waiting = pending.get(id)
    pending.delete(id)
    if (type === 'error') waiting?.reject(new Error(`${waiting.method}: ${error}: ${message}`))
    else waiting?.resolve(result)
  })
  socket.on('close', () => {
    for (const { method, reject } of pending.values()) reject(new Error(`${method}: the browser went away`))
    pending.clear()
  })
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        lastId += 1
        pending.set(lastId, { method, resolve, reject })
        socket.send(JSON.stringify({ id: lastId, method, params }))
      }),
    close: () => socket.close(),
  }
}

interface PromiseWithReject {
  readonly method: string
  readonly resolve: (result: Record<string, unknown>) => void
  readonly reject: (error: Error) => void
}
