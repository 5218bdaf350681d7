import { describe, expect, it } from 'vitest'
import { createOneTimeKeys, KEY_LIFE_MS } from '#electron/browser/one-time-keys'

function someKeys() {
  const clock = { now: 5_000_000 }
  return { clock, keys: createOneTimeKeys(() => clock.now) }
}

describe('createOneTimeKeys', () => {
  it('issues long random keys, each another one, which are live together', () => {
    const { keys } = someKeys()
    const [first, second] = [keys.issue(), keys.issue()]
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(second).not.toBe(first)
    expect([keys.stateOf(first), keys.stateOf(second)]).toEqual(['live', 'live'])
  })

  it('lets a key be used once', () => {
    const { keys } = someKeys()
    const key = keys.issue()
    expect([keys.use(key), keys.use(key)]).toEqual([true, false])
    expect(keys.stateOf(key)).toBe('used')
  })

  it('does not know a key of another run', () => {
    const { keys } = someKeys()
    expect(keys.stateOf(someKeys().keys.issue())).toBe('unknown')
    expect(keys.use('')).toBe(false)
  })

  it('lets an unused key expire', () => {
    const { clock, keys } = someKeys()
    const key = keys.issue()
    clock.now += KEY_LIFE_MS - 1
    expect(keys.stateOf(key)).toBe('live')
    clock.now += 1
    expect(keys.stateOf(key)).toBe('expired')
    expect(keys.use(key)).toBe(false)
  })

  it('counts a key as expired when the clock was set back by more than its life', () => {
    const { clock, keys } = someKeys()
    const key = keys.issue()
    clock.now -= KEY_LIFE_MS
    expect(keys.stateOf(key)).toBe('expired')
  })

  it('remembers a used key for good, and an expired one for a day', () => {
    const { clock, keys } = someKeys()
    const [used, unused] = [keys.issue(), keys.issue()]
    keys.use(used)
    clock.now += 86_400_000
    keys.issue()
    expect([keys.stateOf(used), keys.stateOf(unused)]).toEqual(['used', 'unknown'])
  })
})
