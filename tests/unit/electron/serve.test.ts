import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createClient } from '#renderer/ipc/client'
import { aDataFolder, type BuiltServe, buildServe, type ServeRun } from '#tests/support/browser/built-serve'
import { learnNames, sendRequest } from '#tests/support/browser/send-request'
import { createTestBridge } from '#tests/support/browser/test-bridge'
import { signIn } from '#tests/support/browser/test-host'
import { mountSmallDisk } from '#tests/support/e2e/small-disk'
import { smallDiskObstacle } from '#tests/support/store/small-disk'

/** Why the limits of a running process cannot be changed here; null if they can. */
const noPrlimit = spawnSync('prlimit', ['--version']).status === 0 ? null : 'there is no prlimit here'

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
    const cookie = await signIn({ address: () => address })
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

  it('prints its link and how to stop it, serves the page, and responds as the browser host', async () => {
    const folder = aDataFolder()
    const host = run(folder)
    const address = await host.address
    await expect
      .poll(host.out)
      .toBe(`Callback is at ${address}\nIt runs until you press Ctrl-C here, even after you close its tab.\n`)
    expect((await sendRequest({ port: learnNames(address).port })).status).toBe(401)
    const client = await aClient(host)
    expect(await client.request('app.hello', {})).toMatchObject({
      host: 'browser',
      version: '0.0.7',
      capabilities: ['page-notifications'],
      dataFolder: folder,
    })
  })

  it('exits with 0 and everything saved on Ctrl-C, on its echo, and on other signals', async () => {
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

  it.skipIf(noPrlimit)(
    `refuses a change that the limit on file sizes forbids, and goes on${noPrlimit ? ` (skipped: ${noPrlimit})` : ''}`,
    async () => {
      const host = run(aDataFolder())
      const client = await aClient(host)
      await client.request('commands.run', addCard('Before'))
      const limit = (bytes: string) =>
        spawnSync('prlimit', ['--pid', String(host.child.pid), `--fsize=${bytes}:unlimited`])
      limit('100')
      await expect(client.request('commands.run', addCard('Too much'))).rejects.toMatchObject({
        code: 'not-saved',
        message:
          'Not saved: this system doesn’t allow files that large. Raise its limit on file sizes. Callback tries again every few seconds.',
      })
      limit('unlimited')
      await client.request('commands.run', addCard('After'))
      host.child.kill('SIGTERM')
      expect(await host.ended).toMatchObject({ code: 0, err: '' })
    },
  )

  it.skipIf(smallDiskObstacle)(
    `opens a folder on a full disk for reading, with the banner${smallDiskObstacle ? ` (skipped: ${smallDiskObstacle})` : ''}`,
    async () => {
      const disk = aDataFolder()
      onTestFinished(mountSmallDisk(disk))
      const folder = join(disk, 'data')
      const first = run(folder)
      await (await aClient(first)).request('commands.run', addCard('Before'))
      first.child.kill('SIGTERM')
      expect(await first.ended).toMatchObject({ code: 0 })
      const filler = join(disk, 'filler')
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(filler, Buffer.alloc(bavail * bsize))

      const host = run(folder)
      const client = await aClient(host)
      const listNotices = async () => (await client.request('app.hello', {})).notices.map(({ id }) => id)
      expect((await client.request('board.get', {})).cards.map(({ company }) => company)).toEqual(['Before'])
      expect(await listNotices()).toContain('not-saved')
      await expect(client.request('commands.run', addCard('Refused'))).rejects.toMatchObject({
        code: 'not-saved',
        message: 'Not saved: the disk is full. Free up some space. Callback tries again every few seconds.',
      })
      rmSync(filler)
      await expect.poll(listNotices).not.toContain('not-saved')
      await client.request('commands.run', addCard('After'))
      // The folder is claimed by now.
      expect(await run(folder).ended).toMatchObject({ code: 1, err: expect.stringContaining('already open') })
    },
  )

  it('stores preferences in the named data folder', async () => {
    const folder = aDataFolder()
    const host = run(folder)
    await (await aClient(host)).request('preferences.set', { theme: 'dark' })
    expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: null,
    })
  })

  it('keeps running when its output is closed', async () => {
    const host = run(aDataFolder())
    const address = await host.address
    host.child.stdout?.destroy()
    host.child.stderr?.destroy()
    const port = Number(new URL(address).port)
    await signIn({ address: () => address })
    expect((await sendRequest({ port, path: new URL(address).search.replace('?', '/?') })).status).toBe(401)
    expect((await sendRequest({ port })).status).toBe(401)
    expect(host.child.exitCode).toBeNull()
  })

  it('reports a port in use, exits with 1, and releases the data folder', async () => {
    const blocker = createServer()
    onTestFinished(() => void blocker.close())
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
    const { port } = blocker.address() as { port: number }
    const folder = aDataFolder()
    expect(await run(folder, '--port', String(port)).ended).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is in use by another program. Choose another one with --port, or leave --port out.\n`,
    })
    await run(folder).address
  })

  it('rejects a second start on the same data folder with one sentence, and exits with 1', async () => {
    const folder = aDataFolder()
    await run(folder).address
    const { code, out, err } = await run(folder).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^[A-Z“][^\n]*\.\n$/)
  })

  it('rejects an unwritable data folder with one sentence, and exits with 1', async () => {
    const folder = aDataFolder()
    writeFileSync(join(folder, 'a file'), '')
    const { code, out, err } = await run(join(folder, 'a file', 'data')).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^[A-Z“][^\n]*\.\n$/)
  })

  it('rejects a bad option with one sentence, and exits with 2', async () => {
    expect(await serve.run({ args: ['--colour', 'red'] }).ended).toEqual({
      code: 2,
      out: '',
      err: 'There’s no option --colour. Use --help to see all options.\n',
    })
  })

  it('prints its options and exits with 0', async () => {
    const { code, out, err } = await serve.run({ args: ['--help'] }).ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('--data-dir DIR')
  })

  it.runIf(process.platform === 'linux')(
    "opens the user's browser with a file in the home folder, and the data in the default folder",
    async () => {
      const folder = aDataFolder()
      writeFileSync(
        join(folder, 'xdg-open'),
        `#!/bin/sh\nprintf %s "$1" > ${folder}/opened.new && mv ${folder}/opened.new ${folder}/opened\n`,
      )
      chmodSync(join(folder, 'xdg-open'), 0o755)
      const env = {
        PATH: `${folder}:${process.env.PATH}`,
        HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
      }
      const host = serve.run({ args: ['--port', '0'], env })
      const { origin, pathname } = new URL(await host.address)
      await expect.poll(() => existsSync(join(folder, 'opened'))).toBe(true)
      const file = fileURLToPath(readFileSync(join(folder, 'opened'), 'utf8'))
      expect(dirname(dirname(file))).toBe(folder)
      expect(readFileSync(file, 'utf8')).toContain(`action="${origin}${pathname}"`)
      expect(existsSync(join(folder, 'callback'))).toBe(true)
      host.child.kill('SIGTERM')
      expect(await host.ended).toMatchObject({ code: 0, err: '' })
      expect(existsSync(dirname(file))).toBe(false)
    },
  )

  it('goes on with its link alone where there is nothing to open a browser with', async () => {
    const folder = aDataFolder()
    const env = { PATH: '/nowhere', HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const host = serve.run({ args: ['--port', '0'], env })
    const address = await host.address
    await signIn({ address: () => address })
    host.child.kill('SIGTERM')
    expect(await host.ended).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(folder).filter((name) => name.startsWith('callback-open-'))).toEqual([])
  })
})
