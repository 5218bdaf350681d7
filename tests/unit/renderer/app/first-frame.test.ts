import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { waitForFirstFrame } from '#renderer/app/first-frame'

/** Returns true where the promise has already resolved. */
async function isResolved(painted: Promise<void>): Promise<boolean> {
  return Promise.race([painted.then(() => true), Promise.resolve().then(() => false)])
}

describe('waitForFirstFrame', () => {
  let frame: (() => void) | null = null

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      frame = callback
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('resolves in the task after the frame', async () => {
    const painted = waitForFirstFrame()
    expect(await isResolved(painted)).toBe(false)
    frame?.()
    expect(await isResolved(painted)).toBe(false)
    vi.advanceTimersByTime(0)
    expect(await isResolved(painted)).toBe(true)
  })

  it('stops waiting after 250 ms, as a hidden page has no frames', async () => {
    const painted = waitForFirstFrame()
    vi.advanceTimersByTime(249)
    expect(await isResolved(painted)).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await isResolved(painted)).toBe(true)
  })
})
