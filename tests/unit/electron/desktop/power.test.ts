import { describe, expect, it } from 'vitest'
import { aDesktop, eventually } from '#tests/support/electron-stub/a-desktop'

const heard = async (desktop: Awaited<ReturnType<typeof aDesktop>>) =>
  (await desktop.state()).events.filter(({ event }) => event === 'app.suspending')

describe('systemPower', () => {
  it('tells the page before the machine sleeps, each time, and not when it wakes up', async () => {
    const desktop = await aDesktop()
    await desktop.ask('app.hello', {})
    await desktop.suspend()
    await eventually(async () =>
      expect(await heard(desktop)).toEqual([{ event: 'app.suspending', data: {} }]),
    )
    await desktop.resume()
    await desktop.suspend()
    await eventually(async () => expect(await heard(desktop)).toHaveLength(2))
  })
})
