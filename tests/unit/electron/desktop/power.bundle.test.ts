import { describe, expect, it } from 'vitest'
import { aDesktop, eventually } from '#tests/support/electron-stub/a-desktop'

const suspendEvents = async (desktop: Awaited<ReturnType<typeof aDesktop>>) =>
  (await desktop.state()).events.filter(({ event }) => event === 'app.suspending')

describe('systemPower', () => {
  it('notifies the page each time before the machine sleeps, and not when it resumes', async () => {
    const desktop = await aDesktop()
    await desktop.ask('app.hello', {})
    await desktop.suspend()
    await eventually(async () =>
      expect(await suspendEvents(desktop)).toEqual([{ event: 'app.suspending', data: {} }]),
    )
    await desktop.resume()
    await desktop.suspend()
    await eventually(async () => expect(await suspendEvents(desktop)).toHaveLength(2))
  })
})
