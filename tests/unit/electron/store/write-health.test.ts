import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWriteHealth } from '#electron/store/write-health'
import { AppError } from '#shared/errors/app-error'

const full = new AppError('not-saved', 'The disk is full.')
const readOnly = new AppError('not-saved', 'The disk can only be read.')

/** Creates a tracker whose probe returns what the test sets, and records what it publishes. */
function aTrackedDisk() {
  const published: (string | null)[] = []
  const disk = { result: full as AppError | null, probes: 0 }
  const health = createWriteHealth({
    retryMs: 1000,
    probe: async () => {
      disk.probes += 1
      return disk.result
    },
  })
  const unsubscribe = health.subscribe((trouble) => published.push(trouble?.message ?? null))
  return { health, disk, published, unsubscribe }
}

describe('createWriteHealth', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('probes a failing disk repeatedly, and publishes once when it begins and once when it ends', async () => {
    const { health, disk, published } = aTrackedDisk()
    health.reportFailure(full)
    await vi.advanceTimersByTimeAsync(3500)
    expect(disk.probes).toBe(3)
    expect(health.current()).toBe(full)
    disk.result = null
    await vi.advanceTimersByTimeAsync(1000)
    expect(health.current()).toBeNull()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.probes).toBe(4)
    expect(published).toEqual([full.message, null])
  })

  it('publishes when the reason changes', async () => {
    const { health, disk, published } = aTrackedDisk()
    health.reportFailure(full)
    disk.result = readOnly
    await vi.advanceTimersByTimeAsync(1000)
    expect(published).toEqual([full.message, readOnly.message])
  })

  it('ends at once when a real write succeeds, even during a probe', async () => {
    const { health, disk, published } = aTrackedDisk()
    health.reportFailure(full)
    const probing = vi.advanceTimersByTimeAsync(1000)
    health.reportSuccess()
    await probing
    expect(published).toEqual([full.message, null])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.probes).toBeLessThanOrEqual(1)
  })

  it('publishes nothing while writes succeed', async () => {
    const { health, disk, published } = aTrackedDisk()
    health.reportSuccess()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([published, disk.probes]).toEqual([[], 0])
  })

  it('stops probing once stopped, and publishes nothing after unsubscribing', async () => {
    const { health, disk, published, unsubscribe } = aTrackedDisk()
    unsubscribe()
    health.reportFailure(full)
    health.stop()
    health.reportFailure(readOnly)
    await vi.advanceTimersByTimeAsync(10_000)
    expect([published, disk.probes]).toEqual([[], 0])
  })
})
