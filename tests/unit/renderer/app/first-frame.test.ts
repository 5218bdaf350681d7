import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstFrame } from '#renderer/app/first-frame'

/** Whether it has resolved by now. */
async function isSeen(seen: Promise<void>): Promise<boolean> {
  return Promise.race([seen.then(() => true), Promise.resolve().then(() => false)])
}

describe('firstFrame', () => {
  let frame: (() => void) | null = null

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
      frame = then
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('resolves in the task after the frame', async () => {
    const seen = firstFrame()
    expect(await isSeen(seen)).toBe(false)
    frame?.()
    expect(await isSeen(seen)).toBe(false)
    vi.advanceTimersByTime(0)
    expect(await isSeen(seen)).toBe(true)
  })

  it('does not wait for a frame for ever, as a page that nobody sees has none', async () => {
    const seen = firstFrame()
    vi.advanceTimersByTime(249)
    expect(await isSeen(seen)).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await isSeen(seen)).toBe(true)
  })
})
