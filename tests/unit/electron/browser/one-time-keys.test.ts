import { describe, expect, it } from 'vitest'
import { createOneTimeKeys, KEY_LIFE_MS } from '#electron/browser/one-time-keys'

function someKeys() {
  const clock = { now: 5_000_000 }
  return { clock, keys: createOneTimeKeys(() => clock.now) }
}

describe('createOneTimeKeys', () => {
  it('issues long random keys, which can be live at the same time', () => {
    const { keys } = someKeys()
    const [first, second] = [keys.issue(), keys.issue()]
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(second).not.toBe(first)
    expect([keys.getState(first), keys.getState(second)]).toEqual(['live', 'live'])
  })

  it('accepts a key once', () => {
    const { keys } = someKeys()
    const key = keys.issue()
    expect([keys.use(key), keys.use(key)]).toEqual([true, false])
    expect(keys.getState(key)).toBe('used')
  })

  it('does not accept a key of another run', () => {
    const { keys } = someKeys()
    expect(keys.getState(someKeys().keys.issue())).toBe('unknown')
    expect(keys.use('')).toBe(false)
  })

  it('expires an unused key', () => {
    const { clock, keys } = someKeys()
    const key = keys.issue()
    clock.now += KEY_LIFE_MS - 1
    expect(keys.getState(key)).toBe('live')
    clock.now += 1
    expect(keys.getState(key)).toBe('expired')
    expect(keys.use(key)).toBe(false)
  })

  it('expires a key when the clock is set back by more than its life', () => {
    const { clock, keys } = someKeys()
    const key = keys.issue()
    clock.now -= KEY_LIFE_MS
    expect(keys.getState(key)).toBe('expired')
  })

  it('remembers a used key forever, and an expired one for a day', () => {
    const { clock, keys } = someKeys()
    const [used, unused] = [keys.issue(), keys.issue()]
    keys.use(used)
    clock.now += 86_400_000
    keys.issue()
    expect([keys.getState(used), keys.getState(unused)]).toEqual(['used', 'unknown'])
  })
})
