import { describe, expect, it } from 'vitest'
import { aDesktop, eventually, quit } from '#tests/support/electron-stub/a-desktop'
import { runCommand } from '#tests/support/electron-stub/a-waiting-card'
import type { Desktop } from '#tests/support/electron-stub/desktop'

const add = (cardId: string) =>
  ({ type: 'add-card', cardId, company: 'Brightwater', role: '', stage: 'applied', person: '' }) as const

const readCardIds = async (desktop: Desktop) =>
  (await desktop.ask('board.get', {})).cards.map((card) => card.id)

describe('handleShutdown', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'exits cleanly on %s with everything saved',
    async (signal) => {
      const desktop = await aDesktop()
      await runCommand(desktop, add('one'))
      desktop.kill(signal)
      expect(await desktop.exit).toMatchObject({ code: 0, signal: null, stderr: '' })
      const again = await aDesktop({ folder: desktop.folder })
      expect(await readCardIds(again)).toEqual(['one'])
      expect((await again.ask('app.hello', {})).notices).toEqual([])
    },
  )

  it('saves changes requested just before the signal', async () => {
    const desktop = await aDesktop()
    await desktop.ask('app.hello', {})
    const requests = ['one', 'two', 'three'].map((cardId) =>
      runCommand(desktop, add(cardId)).then(() => cardId),
    )
    await requests[0]
    desktop.kill('SIGTERM')
    const settled = await Promise.allSettled(requests)
    const acknowledged = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(acknowledged).toContain('one')
    expect((await desktop.exit).code).toBe(0)
    const again = await aDesktop({ folder: desktop.folder })
    expect(await readCardIds(again)).toEqual(expect.arrayContaining(acknowledged))
  })

  it('saves a request that the page sends while it closes', async () => {
    const desktop = await aDesktop()
    await desktop.requestOnUnload('commands.run', add('typed-last'))
    expect((await quit(desktop)).code).toBe(0)
    const again = await aDesktop({ folder: desktop.folder })
    expect(await readCardIds(again)).toEqual(['typed-last'])
  })

  it('quits even when closing the window would hide it', async () => {
    const desktop = await aDesktop({ platform: 'darwin' })
    await eventually(async () => expect((await desktop.state()).windows[0]?.isVisible).toBe(true))
    const { code, state } = await quit(desktop)
    expect(code).toBe(0)
    expect(state?.windows).toMatchObject([{ isDestroyed: true }])
    expect(state?.notifications).toEqual([])
  })

  it('delays the shutdown of the system until it has quit', async () => {
    const desktop = await aDesktop()
    await runCommand(desktop, add('one'))
    expect(await desktop.shutDown()).toEqual({ held: true })
    expect(await desktop.exit).toMatchObject({ code: 0 })
  })

  it('publishes app.suspending when Windows asks whether the session may end', async () => {
    const desktop = await aDesktop({ platform: 'win32' })
    await desktop.ask('app.hello', {})
    await desktop.askToEndSession()
    await eventually(async () =>
      expect((await desktop.state()).events).toContainEqual({ event: 'app.suspending', data: {} }),
    )
    // The session may still continue, so the app must keep running.
    await runCommand(desktop, add('one'))
  })

  it('stops the app when Windows ends the session', async () => {
    const desktop = await aDesktop({ platform: 'win32' })
    await runCommand(desktop, add('one'))
    await desktop.endSession()
    await eventually(async () => {
      expect(await desktop.request('commands.run', add('two'))).toMatchObject({ ok: false })
    })
    desktop.kill('SIGKILL')
    await desktop.exit
    const again = await aDesktop({ folder: desktop.folder })
    expect(await readCardIds(again)).toEqual(['one'])
  })

  it('keeps every acknowledged change when it is killed, and starts again', async () => {
    const desktop = await aDesktop()
    await runCommand(desktop, add('one'))
    desktop.kill('SIGKILL')
    expect((await desktop.exit).signal).toBe('SIGKILL')
    const again = await aDesktop({ folder: desktop.folder })
    expect((await again.state()).lock).toBe('held')
    expect(await readCardIds(again)).toEqual(['one'])
  })
})
