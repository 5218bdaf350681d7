import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '#shared/errors/app-error'
import { isErrno } from '../host/errno.ts'

/** The port of the browser host by default. */
export const DEFAULT_PORT = 4715

/**
 * Listens on the loopback interface and returns the port. If `port` is null, it takes the default port, or
 * any free one if the default is in use. Throws `port-in-use`, or `bad-option` for a port that only the
 * administrator may use.
 */
export async function listen(server: Server, port: number | null): Promise<number> {
  try {
    return await listenAt(server, port ?? DEFAULT_PORT)
  } catch (error) {
    if (port === null && isErrno(error, 'EADDRINUSE', 'EACCES')) return listenAt(server, 0)
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

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
