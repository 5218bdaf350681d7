import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DEFAULT_PORT, listen } from '#electron/browser/listen'

function aServer(): Server {
  const server = createServer()
  onTestFinished(() => void server.close())
  return server
}

/** Occupies a port, unless another program already does. */
async function occupy(port: number): Promise<number> {
  const blocker = createTcpServer()
  onTestFinished(() => void blocker.close())
  return new Promise((resolve) => {
    blocker.once('error', () => resolve(port))
    blocker.listen(port, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port))
  })
}

describe('listen', () => {
  it('listens on any free loopback port for 0', async () => {
    const server = aServer()
    const port = await listen(server, 0)
    expect(server.address()).toMatchObject({ address: '127.0.0.1', port })
    expect(port).toBeGreaterThan(0)
  })

  it('throws port-in-use for a requested port', async () => {
    const port = await occupy(0)
    await expect(listen(aServer(), port)).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.`,
      data: { port },
    })
  })

  it('uses a free port when the default one is taken and none was requested', async () => {
    await occupy(DEFAULT_PORT)
    const port = await listen(aServer(), null)
    expect(port).not.toBe(DEFAULT_PORT)
    expect(port).toBeGreaterThan(0)
  })

  it('can listen again after a failure', async () => {
    const server = aServer()
    await expect(listen(server, await occupy(0))).rejects.toMatchObject({ code: 'port-in-use' })
    expect(await listen(server, 0)).toBeGreaterThan(0)
  })
})
