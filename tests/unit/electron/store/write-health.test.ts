import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchDisk } from '#electron/store/write-health'
import { AppError } from '#shared/errors/app-error'

const full = new AppError('not-saved', 'The disk is full.')
const readOnly = new AppError('not-saved', 'The disk can only be read.')

/** A watch over a disk that answers as the test says, and what it told. */
function aWatch() {
  const told: (string | null)[] = []
  const disk = { answer: full as AppError | null, rehearsals: 0 }
  const watch = watchDisk({
    retryMs: 1000,
    probe: async () => {
      disk.rehearsals += 1
      return disk.answer
    },
  })
  const unsubscribe = watch.subscribe((trouble) => told.push(trouble?.message ?? null))
  return { watch, disk, told, unsubscribe }
}

describe('watchDisk', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('tries a failing disk again and again, and tells once when it begins and once when it ends', async () => {
    const { watch, disk, told } = aWatch()
    watch.began(full)
    await vi.advanceTimersByTimeAsync(3500)
    expect(disk.rehearsals).toBe(3)
    expect(watch.current()).toBe(full)
    disk.answer = null
    await vi.advanceTimersByTimeAsync(1000)
    expect(watch.current()).toBeNull()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.rehearsals).toBe(4)
    expect(told).toEqual([full.message, null])
  })

  it('tells when the reason has become another', async () => {
    const { watch, disk, told } = aWatch()
    watch.began(full)
    disk.answer = readOnly
    await vi.advanceTimersByTimeAsync(1000)
    expect(told).toEqual([full.message, readOnly.message])
  })

  it('is over at once when a real write succeeds, also while the disk is tried', async () => {
    const { watch, disk, told } = aWatch()
    watch.began(full)
    const trying = vi.advanceTimersByTimeAsync(1000)
    watch.ended()
    await trying
    expect(told).toEqual([full.message, null])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.rehearsals).toBeLessThanOrEqual(1)
  })

  it('says nothing of a disk that obeys', async () => {
    const { watch, disk, told } = aWatch()
    watch.ended()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([told, disk.rehearsals]).toEqual([[], 0])
  })

  it('tries no more once stopped, and tells nobody who has left', async () => {
    const { watch, disk, told, unsubscribe } = aWatch()
    unsubscribe()
    watch.began(full)
    watch.stop()
    watch.began(readOnly)
    await vi.advanceTimersByTimeAsync(10_000)
    expect([told, disk.rehearsals]).toEqual([[], 0])
  })
})
