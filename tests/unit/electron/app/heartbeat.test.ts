import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHeartbeat } from '#electron/app/heartbeat'

const MINUTE = 60_000
const log = { error: () => {} }

describe('startHeartbeat', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 3, 20, 30, 30) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('calls onMinute each minute until it is stopped, but not while the previous call is running', async () => {
    let calls = 0
    let finish = () => {}
    const onMinute = () => {
      calls += 1
      return new Promise<void>((resolve) => {
        finish = resolve
      })
    }
    const heartbeat = startHeartbeat({ onMinute, onClockJump: () => {}, log })
    await vi.advanceTimersByTimeAsync(3 * MINUTE)
    expect(calls).toBe(1)
    finish()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(calls).toBe(2)
    finish()
    heartbeat.stop()
    await vi.advanceTimersByTimeAsync(3 * MINUTE)
    expect(calls).toBe(2)
  })
})
