import { describe, expect, it } from 'vitest'
import { createBrowserPorts } from '#electron/browser/browser-ports'

const preferences = {
  get: () => ({ theme: 'system', density: 'comfortable', closeToTray: null }) as const,
  set: () => preferences.get(),
}

const ports = () =>
  createBrowserPorts({
    version: '1.2.3',
    preferences,
    broadcast: () => undefined,
    log: { error: () => undefined },
  })

describe('createBrowserPorts', () => {
  it('supports notifications through the page, but neither tray nor window', () => {
    expect(ports()).toMatchObject({ host: 'browser', version: '1.2.3', capabilities: ['page-notifications'] })
  })

  it('has no clipboard', async () => {
    await expect(ports().clipboard.writeText('a note')).rejects.toThrow(/no clipboard/)
  })

  it.each(['onResume', 'onSuspend'] as const)('has no power events: %s', (moment) => {
    const stop = ports().power[moment](() => expect.unreachable())
    expect(stop()).toBeUndefined()
  })
})
