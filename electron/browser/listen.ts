import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { AppError } from '#shared/errors/app-error'
import { isErrno } from '../host/errno.ts'

/** The port of the browser host by default. */
export const DEFAULT_PORT = 4715

/** The number of connections at a time: far more than some tabs need, and few enough not to hurt. */
const MAX_CONNECTIONS = 128

/** The time within which the head of a request, or all of it, must have arrived. */
const HEADERS_TIMEOUT_MS = 5_000
const REQUEST_TIMEOUT_MS = 10_000

/** How many free ports are tried until one is free at both loopback addresses. */
const PORT_ATTEMPTS = 10

/** A server that listens at both loopback addresses. */
export interface LoopbackServer {
  /** The server to which the connections of both addresses go. */
  readonly http: Server
  readonly port: number
  /** Stops listening, and cuts every connection that is not a WebSocket. */
  close(): Promise<void>
}

/**
 * Listens on the loopback interface. If `port` is null, it takes the default port, or any free one if the
 * default is in use. Throws `port-in-use`, or `bad-option` for a port that only the administrator may use.
 */
export async function listen(port: number | null): Promise<LoopbackServer> {
  try {
    return await listenAtBoth(port ?? DEFAULT_PORT)
  } catch (error) {
    if (port === null && isErrno(error, 'EADDRINUSE', 'EACCES')) return listenAtBoth(0)
    if (isErrno(error, 'EADDRINUSE'))
      throw new AppError(
        'port-in-use',
        `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.`,
        { data: { port: Number(port) }, cause: error },
      )
    if (isErrno(error, 'EACCES'))
      throw new AppError(
        'bad-option',
        `Port ${port} is reserved. Choose one from 1024 to 65535 with --port.`,
        {
          data: { port: Number(port) },
          cause: error,
        },
      )
    throw error
  }
}

/**
 * Listens at 127.0.0.1 and, where the machine has it, at ::1. A browser may try either address for a name
 * under `localhost`, so another program must not be able to take the other one.
 */
async function listenAtBoth(port: number, attempts = PORT_ATTEMPTS): Promise<LoopbackServer> {
  const http = createServer({
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // How often Node looks for connections that have run out of time.
    connectionsCheckingInterval: 1_000,
  })
  const tcp = createTcpServer((socket) => http.emit('connection', socket))
  for (const server of [http, tcp]) server.maxConnections = MAX_CONNECTIONS
  const taken = await listenAt(http, '127.0.0.1', port)
  try {
    await listenAt(tcp, '::1', taken)
  } catch (error) {
    const hasIpv6 = !isErrno(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL')
    if (hasIpv6) {
      await close(http)
      if (port === 0 && attempts > 1) return listenAtBoth(0, attempts - 1)
      throw error
    }
  }
  return {
    http,
    port: taken,
    async close() {
      http.closeAllConnections()
      await Promise.all([close(http), close(tcp)])
    },
  }
}

function listenAt(server: TcpServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function close(server: TcpServer): Promise<void> {
  return new Promise((resolve) => {
    if (server.listening) server.close(() => resolve())
    else resolve()
  })
}
