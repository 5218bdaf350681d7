import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createClient } from '../../../renderer/ipc/client.ts'
import { aDataFolder, type BuiltServe, buildServe, type ServeRun } from '../../support/browser/built-serve.ts'
import { createTestBridge } from '../../support/browser/test-bridge.ts'
import { enter } from '../../support/browser/test-host.ts'
import { visit } from '../../support/browser/visit.ts'

describe('serve', () => {
  let serve: BuiltServe

  beforeAll(async () => {
    serve = await buildServe()
  })

  afterAll(() => serve.remove())

  const run = (folder: string, ...args: string[]) =>
    serve.run({ args: ['--data-dir', folder, '--port', '0', '--no-open', ...args] })

  async function aClient({ address: printed }: ServeRun) {
    const address = await printed
    const cookie = await enter({ address: () => address })
    return createClient(createTestBridge({ port: Number(new URL(address).port), cookie }))
  }

  const addCard = (company: string) =>
    ({
      type: 'add-card',
      cardId: company.replaceAll(' ', '-'),
      company,
      role: 'Gardener',
      stage: 'applied',
      person: '',
    }) as const

  it('prints one line, shows the page, and answers as the browser host', async () => {
    const folder = aDataFolder()
    const host = run(folder)
    const address = await host.address
    expect(host.out()).toBe(`Callback is at ${address}\n`)
    expect((await visit({ port: Number(new URL(address).port) })).status).toBe(401)
    const client = await aClient(host)
    expect(await client.request('app.hello', {})).toMatchObject({
      host: 'browser',
      version: '0.0.7',
      capabilities: ['page-notifications'],
      dataFolder: folder,
    })
  })

  it('ends with 0 on Ctrl-C, on its echo, and when told to, with everything saved', async () => {
    const folder = aDataFolder()
    for (const [index, signals] of [['SIGINT'], ['SIGINT', 'SIGINT'], ['SIGTERM'], ['SIGHUP']].entries()) {
      const host = run(folder)
      const client = await aClient(host)
      await client.request('commands.run', addCard(`Example ${index}`))
      for (const signal of signals) host.child.kill(signal as NodeJS.Signals)
      expect(await host.ended).toMatchObject({ code: 0, err: '' })
    }
    const { cards } = await (await aClient(run(folder))).request('board.get', {})
    expect(cards.map(({ company }) => company).sort()).toEqual(
      [0, 1, 2, 3].map((index) => `Example ${index}`),
    )
  })

  it('keeps preferences beside the data it was given', async () => {
    const folder = aDataFolder()
    const host = run(folder)
    await (await aClient(host)).request('preferences.set', { theme: 'dark' })
    expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: null,
    })
  })

  it('goes on when nobody reads its output any more', async () => {
    const host = run(aDataFolder())
    const address = await host.address
    host.child.stdout?.destroy()
    host.child.stderr?.destroy()
    const port = Number(new URL(address).port)
    await enter({ address: () => address })
    expect((await visit({ port, path: new URL(address).search.replace('?', '/?') })).status).toBe(401)
    expect((await visit({ port })).status).toBe(401)
    expect(host.child.exitCode).toBeNull()
  })

  it('says which port is in use, ends with 1, and leaves the data folder free', async () => {
    const other = createServer()
    onTestFinished(() => void other.close())
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const folder = aDataFolder()
    expect(await run(folder, '--port', String(port)).ended).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.\n`,
    })
    await run(folder).address
  })

  it('refuses a second start on the same data folder with one sentence, and ends with 1', async () => {
    const folder = aDataFolder()
    await run(folder).address
    const { code, out, err } = await run(folder).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^[A-Z“][^\n]*\.\n$/)
  })

  it('refuses a data folder that cannot be written with one sentence, and ends with 1', async () => {
    const folder = aDataFolder()
    writeFileSync(join(folder, 'a file'), '')
    const { code, out, err } = await run(join(folder, 'a file', 'data')).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^[A-Z“][^\n]*\.\n$/)
  })

  it('refuses a bad option with one sentence, and ends with 2', async () => {
    expect(await serve.run({ args: ['--colour', 'red'] }).ended).toEqual({
      code: 2,
      out: '',
      err: 'There is no option --colour. Use --help to see all options.\n',
    })
  })

  it('shows its options and ends with 0', async () => {
    const { code, out, err } = await serve.run({ args: ['--help'] }).ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('--data-dir DIR')
  })

  it.runIf(process.platform === 'linux')(
    "opens the user's browser, on the data in the usual place",
    async () => {
      const folder = aDataFolder()
      writeFileSync(
        join(folder, 'xdg-open'),
        `#!/bin/sh\nprintf %s "$1" > ${folder}/opened.new && mv ${folder}/opened.new ${folder}/opened\n`,
      )
      chmodSync(join(folder, 'xdg-open'), 0o755)
      const env = { PATH: `${folder}:${process.env.PATH}`, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      const host = serve.run({ args: ['--port', '0'], env })
      const address = await host.address
      await expect.poll(() => existsSync(join(folder, 'opened'))).toBe(true)
      expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe(address)
      expect(existsSync(join(folder, 'callback'))).toBe(true)
    },
  )
})
