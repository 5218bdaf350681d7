import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createDraftAutosave,
  type DraftStatus,
  type DraftText,
} from '#renderer/features/note-desk/draft-autosave'

const diskFull = 'The disk is full.'
const aDraft = (body: string): DraftText => ({ subject: 'Thank you', body })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function anAutosave(save: (draft: DraftText | null) => Promise<string | null> = async () => null) {
  const saved: (DraftText | null)[] = []
  const statuses: DraftStatus[] = []
  const autosave = createDraftAutosave({
    save(draft) {
      saved.push(draft)
      return save(draft)
    },
    onStatusChange: (status) => statuses.push(status),
    delay: 600,
  })
  return { autosave, saved, statuses }
}

describe('schedule', () => {
  it('saves the latest draft once typing pauses', async () => {
    const { autosave, saved, statuses } = anAutosave()
    autosave.schedule(aDraft('H'))
    await vi.advanceTimersByTimeAsync(500)
    autosave.schedule(aDraft('Hello'))
    await vi.advanceTimersByTimeAsync(599)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved).toEqual([aDraft('Hello')])
    expect(statuses.at(-1)).toEqual({ kind: 'saved' })
  })

  it('saves one draft at a time, the latest last', async () => {
    let release = () => {}
    const { autosave, saved } = anAutosave(
      () =>
        new Promise((resolve) => {
          release = () => resolve(null)
        }),
    )
    autosave.schedule(aDraft('first'))
    void autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    autosave.schedule(aDraft('second'))
    void autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual([aDraft('first')])
    release()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual([aDraft('first'), aDraft('second')])
  })
})

describe('flush', () => {
  it('saves at once, and nothing more when the delay is over', async () => {
    const { autosave, saved } = anAutosave()
    autosave.schedule(aDraft('Hello'))
    expect(await autosave.flush()).toBeNull()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([aDraft('Hello')])
  })

  it('does nothing when nothing is pending', async () => {
    const { autosave, saved } = anAutosave()
    expect(await autosave.flush()).toBeNull()
    expect(saved).toEqual([])
  })

  it('deletes the draft with null', async () => {
    const { autosave, saved } = anAutosave()
    autosave.schedule(null)
    await autosave.flush()
    expect(saved).toEqual([null])
  })

  it('returns why it failed, and keeps the draft for the next attempt', async () => {
    const results: (string | null)[] = [diskFull, null]
    const { autosave, saved, statuses } = anAutosave(async () => results.shift() ?? null)
    autosave.schedule(aDraft('Hello'))
    expect(await autosave.flush()).toBe(diskFull)
    expect(statuses.at(-1)).toEqual({ kind: 'failed', message: diskFull })
    expect(await autosave.flush()).toBeNull()
    expect(saved).toEqual([aDraft('Hello'), aDraft('Hello')])
  })
})

describe('stop', () => {
  it('saves nothing afterwards, not even a failed draft', async () => {
    const { autosave, saved } = anAutosave(async () => diskFull)
    autosave.schedule(aDraft('Hello'))
    void autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    await autosave.stop()
    await vi.advanceTimersByTimeAsync(1000)
    await autosave.flush()
    expect(saved).toEqual([aDraft('Hello')])
  })

  it('drops a draft whose running save fails', async () => {
    let fail = () => {}
    const { autosave, saved } = anAutosave(
      () =>
        new Promise((resolve) => {
          fail = () => resolve(diskFull)
        }),
    )
    autosave.schedule(aDraft('Hello'))
    void autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    const stopped = autosave.stop()
    fail()
    await stopped
    void autosave.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([aDraft('Hello')])
  })

  it('drops a draft that is not being saved yet', async () => {
    const { autosave, saved } = anAutosave()
    autosave.schedule(aDraft('Hello'))
    await autosave.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([])
  })
})
