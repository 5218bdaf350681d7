import { describe, expect, it } from 'vitest'
import { browserPorts } from '#electron/browser/browser-ports'

const preferences = {
  get: () => ({ theme: 'system', density: 'comfortable', closeToTray: null }) as const,
  set: () => preferences.get(),
}

const ports = () =>
  browserPorts({ version: '1.2.3', preferences, broadcast: () => undefined, log: { error: () => undefined } })

describe('browserPorts', () => {
  it('claims notifications through the page, and neither tray nor window', () => {
    expect(ports()).toMatchObject({ host: 'browser', version: '1.2.3', capabilities: ['page-notifications'] })
  })

  it('has no clipboard of its own', async () => {
    await expect(ports().clipboard.writeText('a note')).rejects.toThrow(/no clipboard/)
  })

  it.each(['onResume', 'onSuspend'] as const)('never hears of the machine’s sleep: %s', (moment) => {
    const stop = ports().power[moment](() => expect.unreachable())
    expect(stop()).toBeUndefined()
  })
})
