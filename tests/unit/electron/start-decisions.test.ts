import { describe, expect, it } from 'vitest'
import { chooseHost, fallBack } from '#electron/start-decisions.mjs'

const runtime = async () => '/dist/electron'
const noRuntime = async () => null
const neverAsked = () => expect.unreachable()

describe('chooseHost', () => {
  it('chooses the desktop on every platform with a display and the runtime', async () => {
    const machines = [
      { platform: 'linux', uid: 1000, env: { DISPLAY: ':0' } },
      { platform: 'linux', uid: 1000, env: { WAYLAND_DISPLAY: 'wayland-0' } },
      { platform: 'darwin', uid: 501, env: {} },
      { platform: 'darwin', uid: 0, env: {} },
      { platform: 'win32', uid: undefined, env: {} },
    ] as const
    for (const machine of machines)
      expect(await chooseHost({ ...machine, runtime })).toEqual({
        host: 'desktop',
        executable: '/dist/electron',
      })
  })

  it('does not look for the runtime when it could not be used', async () => {
    const asRoot = { platform: 'linux', uid: 0, env: { DISPLAY: ':0' }, runtime: neverAsked } as const
    expect(await chooseHost(asRoot)).toMatchObject({ host: 'browser' })
    const noDisplay = { platform: 'linux', uid: 1000, env: { DISPLAY: '' }, runtime: neverAsked } as const
    expect(await chooseHost(noDisplay)).toMatchObject({ host: 'browser' })
  })

  it('chooses the browser without the runtime, and explains why in one line', async () => {
    const choice = await chooseHost({ platform: 'darwin', uid: 501, env: {}, runtime: noRuntime })
    expect(choice).toEqual({
      host: 'browser',
      reason:
        'The desktop app’s runtime isn’t installed and couldn’t be downloaded, so Callback opens in your browser.',
    })
  })
})

describe('fallBack', () => {
  it('chooses the browser when the desktop app crashes at once because of its sandbox or a missing library', () => {
    for (const end of [
      { code: null, signal: 'SIGTRAP' },
      { code: null, signal: 'SIGABRT' },
      { code: 133, signal: null },
      { code: 127, signal: null },
    ])
      expect(fallBack({ ...end, afterMs: 800 })).toMatchObject({ host: 'browser' })
  })

  it('returns null for an app that ran, quit or was terminated', () => {
    expect(fallBack({ code: 0, signal: null, afterMs: 800 })).toBeNull()
    expect(fallBack({ code: 1, signal: null, afterMs: 800 })).toBeNull()
    expect(fallBack({ code: null, signal: 'SIGTERM', afterMs: 800 })).toBeNull()
    expect(fallBack({ code: null, signal: 'SIGTRAP', afterMs: 60_000 })).toBeNull()
  })
})
