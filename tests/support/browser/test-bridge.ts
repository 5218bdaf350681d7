import { WebSocket } from 'ws'
import type { ConnectionState, HostBridge } from '#renderer/ipc/host-bridge'
import { createSocketBridge, type Socket, type SocketEvents } from '#renderer/ipc/socket-bridge'
import { findNames, sendRequest } from './send-request.ts'

/** The bridge of a page over a real socket, with the cookie that a browser would send. */
interface TestBridge extends HostBridge {
  /** Every connection state since the start. */
  readonly states: readonly ConnectionState[]
  /** Breaks the connection, as a network failure would. */
  cut(): void
}

export function createTestBridge({ port, cookie }: { port: number; cookie: string }): TestBridge {
  const states: ConnectionState[] = []
  let socket: WebSocket | null = null
  const bridge = createSocketBridge({
    connectsImmediately: true,
    openSocket({ onOpen, onMessage, onClose }: SocketEvents): Socket {
      const names = findNames(port)
      const headers = { cookie, host: names?.app, origin: names?.appOrigin }
      socket = new WebSocket(`ws://127.0.0.1:${port}${names?.folder}channel`, { headers })
      socket.on('error', () => undefined)
      socket.on('open', onOpen)
      socket.on('message', (data) => onMessage(data.toString()))
      socket.on('close', onClose)
      return socket
    },
    isUnauthorized: async () => {
      try {
        return (await sendRequest({ port, method: 'HEAD', headers: { cookie } })).status === 401
      } catch {
        return false
      }
    },
  })
  bridge.onConnectionChange((state) => states.push(state))
  return { ...bridge, states, cut: () => socket?.terminate() }
}
