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

  it('beats each minute until it is stopped, but not while the beat before is under way', async () => {
    let beats = 0
    let end = () => {}
    const beat = () => {
      beats += 1
      return new Promise<void>((resolve) => {
        end = resolve
      })
    }
    const heartbeat = startHeartbeat({ beat, jump: () => {}, log })
    await vi.advanceTimersByTimeAsync(3 * MINUTE)
    expect(beats).toBe(1)
    end()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(beats).toBe(2)
    end()
    heartbeat.stop()
    await vi.advanceTimersByTimeAsync(3 * MINUTE)
    expect(beats).toBe(2)
  })
})
