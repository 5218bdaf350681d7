import { once } from 'node:events'
import { connect, createServer as createTcpServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DEFAULT_PORT, type LoopbackServer, listen } from '#electron/browser/listen'

const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
)

async function aServer(port: number | null): Promise<LoopbackServer> {
  const server = await listen(port)
  onTestFinished(() => server.close())
  return server
}

/** Occupies a port, unless another program already does. */
async function occupy(port: number, host = '127.0.0.1'): Promise<number> {
  const blocker = createTcpServer()
  onTestFinished(() => void blocker.close())
  return new Promise((resolve) => {
    blocker.once('error', () => resolve(port))
    blocker.listen(port, host, () => resolve((blocker.address() as { port: number }).port))
  })
}

/** Connects, sends a text, and resolves with what came back until the other side closed the connection. */
async function converse(port: number, text: string, host = '127.0.0.1'): Promise<string> {
  const socket = connect({ port, host })
  onTestFinished(() => void socket.destroy())
  let received = ''
  socket.on('data', (part) => {
    received += part
  })
  socket.on('error', () => undefined)
  socket.write(text)
  await new Promise((resolve) => socket.once('close', resolve))
  return received
}

describe('listen', () => {
  it('listens on any free loopback port for 0', async () => {
    const { http, port } = await aServer(0)
    expect(http.address()).toMatchObject({ address: '127.0.0.1', port })
    expect(port).toBeGreaterThan(0)
  })

  it('throws port-in-use for a requested port', async () => {
    const port = await occupy(0)
    await expect(listen(port)).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.`,
      data: { port },
    })
  })

  it('uses a free port when the default one is taken and none was requested', async () => {
    await occupy(DEFAULT_PORT)
    const { port } = await aServer(null)
    expect(port).not.toBe(DEFAULT_PORT)
    expect(port).toBeGreaterThan(0)
  })

  it('can listen again after a failure', async () => {
    await expect(listen(await occupy(0))).rejects.toMatchObject({ code: 'port-in-use' })
    expect((await aServer(0)).port).toBeGreaterThan(0)
  })

  it('frees the port when it is closed', async () => {
    const { port, close } = await listen(0)
    await close()
    expect((await aServer(port)).port).toBe(port)
  })

  it.runIf(hasIpv6)('answers at both loopback addresses, so that no other program can take one', async () => {
    const { http, port } = await aServer(0)
    http.on('request', (_, response) => response.end('the host'))
    const request = 'GET / HTTP/1.1\r\nHost: callback\r\nConnection: close\r\n\r\n'
    for (const host of ['127.0.0.1', '::1']) expect(await converse(port, request, host)).toContain('the host')
  })

  it.runIf(hasIpv6)('counts a port as in use if another program has it at the other address', async () => {
    const port = await occupy(0, '::1')
    await expect(listen(port)).rejects.toMatchObject({ code: 'port-in-use' })
    // Nothing is left listening at the first address.
    expect(await occupy(port)).toBe(port)
  })
})

describe('listen: slow and flooding clients', () => {
  it.each([
    ['sends nothing', ''],
    ['never ends its headers', 'GET / HTTP/1.1\r\nHost: callback\r\nX-Slow: '],
  ])(
    'cuts off a client that %s',
    async (_, text) => {
      const { http, port } = await aServer(0)
      http.on('request', () => expect.unreachable())
      expect(await converse(port, text)).toMatch(/^HTTP\/1\.1 408 /)
    },
    20_000,
  )

  it('cuts off a client that never ends its request', async () => {
    const { http, port } = await aServer(0)
    http.on('request', (request) => request.on('error', () => undefined).resume())
    const text = 'POST / HTTP/1.1\r\nHost: callback\r\nContent-Length: 100\r\n\r\nkey='
    expect(await converse(port, text)).toMatch(/^HTTP\/1\.1 408 |^$/)
  }, 30_000)

  it('accepts no more than 128 connections at a time, and more once some have ended', async () => {
    const { http, port } = await aServer(0)
    http.on('request', (_, response) => response.end('the host'))
    const open = await Promise.all(
      Array.from({ length: 128 }, async () => {
        const socket = connect({ port, host: '127.0.0.1' })
        onTestFinished(() => void socket.destroy())
        await once(socket, 'connect')
        return socket
      }),
    )
    const request = 'GET / HTTP/1.1\r\nHost: callback\r\nConnection: close\r\n\r\n'
    expect(await converse(port, request)).toBe('')
    const ended = open.slice(0, 2).map((socket) => once(socket.destroy(), 'close'))
    await Promise.all(ended)
    await expect.poll(() => converse(port, request)).toContain('the host')
  })
})
