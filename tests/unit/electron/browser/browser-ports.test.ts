import { describe, expect, it } from 'vitest'
import { createBrowserPorts } from '#electron/browser/browser-ports'

const preferences = {
  get: () => ({ theme: 'system', density: 'comfortable', closeToTray: null }) as const,
  set: () => preferences.get(),
}

const ports = (print: (line: string) => void = () => undefined) =>
  createBrowserPorts({
    version: '1.2.3',
    preferences,
    broadcast: () => undefined,
    log: { error: () => undefined },
    print,
  })

describe('createBrowserPorts', () => {
  it('supports notifications through the page, but neither tray nor window', () => {
    expect(ports()).toMatchObject({ host: 'browser', version: '1.2.3', capabilities: ['page-notifications'] })
  })

  it('prints why opening the data folder takes long, because there is no page yet', () => {
    const lines: string[] = []
    ports((line) => void lines.push(line)).tellWait('Callback was open elsewhere.')
    expect(lines).toEqual(['Callback was open elsewhere.'])
  })

  it('has no clipboard', async () => {
    await expect(ports().clipboard.writeText('a note')).rejects.toThrow(/no clipboard/)
  })

  it.each(['onResume', 'onSuspend'] as const)('has no power events: %s', (moment) => {
    const stop = ports().power[moment](() => expect.unreachable())
    expect(stop()).toBeUndefined()
  })
})
