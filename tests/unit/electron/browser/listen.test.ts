import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen, USUAL_PORT } from '#electron/browser/listen'

function aServer(): Server {
  const server = createServer()
  onTestFinished(() => void server.close())
  return server
}

/** Holds a port, or finds it held already. */
async function taken(port: number): Promise<number> {
  const other = createTcpServer()
  onTestFinished(() => void other.close())
  return new Promise((resolve) => {
    other.once('error', () => resolve(port))
    other.listen(port, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
}

describe('listen', () => {
  it('takes any free port for 0, on this machine only', async () => {
    const server = aServer()
    const port = await listen(server, 0)
    expect(server.address()).toMatchObject({ address: '127.0.0.1', port })
    expect(port).toBeGreaterThan(0)
  })

  it('says which port is in use when it was asked for', async () => {
    const port = await taken(0)
    await expect(listen(aServer(), port)).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.`,
      data: { port },
    })
  })

  it('moves to a free port when the usual one is taken and none was asked for', async () => {
    await taken(USUAL_PORT)
    const port = await listen(aServer(), null)
    expect(port).not.toBe(USUAL_PORT)
    expect(port).toBeGreaterThan(0)
  })

  it('can listen again after a failure', async () => {
    const server = aServer()
    await expect(listen(server, await taken(0))).rejects.toMatchObject({ code: 'port-in-use' })
    expect(await listen(server, 0)).toBeGreaterThan(0)
  })
})
