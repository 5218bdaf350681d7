import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper, type Keeping, type NoteText } from '#renderer/features/note-desk/draft-keeper'

const full = 'The disk is full.'
const words = (body: string): NoteText => ({ subject: 'Thank you', body })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aKeeper(answer: (draft: NoteText | null) => Promise<string | null> = async () => null) {
  const saved: (NoteText | null)[] = []
  const told: Keeping[] = []
  const keeper = createDraftKeeper({
    save(draft) {
      saved.push(draft)
      return answer(draft)
    },
    onStatusChange: (keeping) => told.push(keeping),
    delay: 600,
  })
  return { keeper, saved, told }
}

describe('keep', () => {
  it('saves the latest text once typing rests', async () => {
    const { keeper, saved, told } = aKeeper()
    keeper.schedule(words('H'))
    await vi.advanceTimersByTimeAsync(500)
    keeper.schedule(words('Hello'))
    await vi.advanceTimersByTimeAsync(599)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved).toEqual([words('Hello')])
    expect(told.at(-1)).toEqual({ kind: 'saved' })
  })

  it('writes one at a time, and last what was typed last', async () => {
    let release = () => {}
    const { keeper, saved } = aKeeper(
      () =>
        new Promise((resolve) => {
          release = () => resolve(null)
        }),
    )
    keeper.schedule(words('first'))
    void keeper.flush()
    await vi.advanceTimersByTimeAsync(0)
    keeper.schedule(words('second'))
    void keeper.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual([words('first')])
    release()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual([words('first'), words('second')])
  })
})

describe('flush', () => {
  it('saves at once, and the timer saves nothing more', async () => {
    const { keeper, saved } = aKeeper()
    keeper.schedule(words('Hello'))
    expect(await keeper.flush()).toBeNull()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([words('Hello')])
  })

  it('does nothing when nothing waits', async () => {
    const { keeper, saved } = aKeeper()
    expect(await keeper.flush()).toBeNull()
    expect(saved).toEqual([])
  })

  it('puts a draft away with null', async () => {
    const { keeper, saved } = aKeeper()
    keeper.schedule(null)
    await keeper.flush()
    expect(saved).toEqual([null])
  })

  it('answers why it failed, and holds the text for the next try', async () => {
    const answers: (string | null)[] = [full, null]
    const { keeper, saved, told } = aKeeper(async () => answers.shift() ?? null)
    keeper.schedule(words('Hello'))
    expect(await keeper.flush()).toBe(full)
    expect(told.at(-1)).toEqual({ kind: 'failed', message: full })
    expect(await keeper.flush()).toBeNull()
    expect(saved).toEqual([words('Hello'), words('Hello')])
  })
})

describe('stop', () => {
  it('writes nothing after it, not even a failed text', async () => {
    const { keeper, saved } = aKeeper(async () => full)
    keeper.schedule(words('Hello'))
    void keeper.flush()
    await vi.advanceTimersByTimeAsync(0)
    await keeper.stop()
    await vi.advanceTimersByTimeAsync(1000)
    await keeper.flush()
    expect(saved).toEqual([words('Hello')])
  })

  it('forgets a text that fails while it is waited for', async () => {
    let fail = () => {}
    const { keeper, saved } = aKeeper(
      () =>
        new Promise((resolve) => {
          fail = () => resolve(full)
        }),
    )
    keeper.schedule(words('Hello'))
    void keeper.flush()
    await vi.advanceTimersByTimeAsync(0)
    const stopped = keeper.stop()
    fail()
    await stopped
    void keeper.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([words('Hello')])
  })

  it('forgets what was not on its way yet', async () => {
    const { keeper, saved } = aKeeper()
    keeper.schedule(words('Hello'))
    await keeper.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([])
  })
})
