import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHeartbeat } from '#electron/app/heartbeat'

const MINUTE = 60_000
const log = { error: () => {} }

/** When summer time starts and ends in 2026. South of the equator it ends first. */
const clockChanges: readonly (readonly [zone: string, starts: string, ends: string])[] = [
  ['Europe/Berlin', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['Europe/London', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['Atlantic/Azores', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  ['America/Los_Angeles', '2026-03-08T10:00Z', '2026-11-01T09:00Z'],
  ['America/St_Johns', '2026-03-08T05:30Z', '2026-11-01T04:30Z'],
  ['America/Havana', '2026-03-08T05:00Z', '2026-11-01T05:00Z'],
  ['America/Santiago', '2026-09-06T04:00Z', '2026-04-05T03:00Z'],
  ['Asia/Beirut', '2026-03-28T22:00Z', '2026-10-24T21:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00Z', '2026-10-29T21:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z', '2026-04-04T15:00Z'],
  ['Pacific/Auckland', '2026-09-26T14:00Z', '2026-04-04T14:00Z'],
  ['Pacific/Chatham', '2026-09-26T14:00Z', '2026-04-04T14:00Z'],
  // The clock is moved by two hours.
  ['Antarctica/Troll', '2026-03-29T01:00Z', '2026-10-25T01:00Z'],
]

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

  it.each(clockChanges)(
    'calls onMinute once in every minute around both clock changes in %s',
    async (...row) => {
      const [zone, ...changes] = row
      vi.stubEnv('TZ', zone)
      for (const change of changes) {
        const start = Date.parse(change) - 30 * MINUTE
        vi.setSystemTime(start)
        // The machine's own clock must be in that zone, as the fault is in its fields.
        expect(new Date(start).getTimezoneOffset()).not.toBe(
          new Date(start + 60 * MINUTE).getTimezoneOffset(),
        )
        const minutes: number[] = []
        const onMinute = async () => {
          minutes.push(Math.floor((Date.now() - start) / MINUTE))
        }
        const heartbeat = startHeartbeat({ onMinute, onClockJump: () => {}, log })
        await vi.advanceTimersByTimeAsync(180 * MINUTE)
        heartbeat.stop()
        expect(minutes).toEqual(Array.from({ length: 180 }, (_, index) => index + 1))
      }
    },
  )

  it('goes on with the next minute after a call failed', async () => {
    const errors: unknown[] = []
    let calls = 0
    const heartbeat = startHeartbeat({
      onMinute: async () => {
        calls += 1
        throw new Error('no room on the disk')
      },
      onClockJump: () => {},
      log: { error: (_, error) => errors.push(error) },
    })
    await vi.advanceTimersByTimeAsync(2 * MINUTE)
    heartbeat.stop()
    expect(calls).toBe(2)
    expect(errors).toHaveLength(2)
  })
})
