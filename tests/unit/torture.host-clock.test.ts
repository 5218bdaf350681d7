import { describe, expect, it } from 'vitest'
import { courses } from '../bench/torture/courses.ts'
import { findFault } from '../bench/torture/host-clock.ts'

// The courses of one step. Each waits for a heartbeat, so they run side by side, and ten times as fast as real time.
const short = courses.filter(({ steps }) => steps.length === 1)

describe('findFault', () => {
  it('delivers each alert once, and alerts due together in one notification, over the real browser host', async () => {
    expect(short.length).toBeGreaterThan(2)
    const faults = await Promise.all(short.map((course) => findFault(course, { speed: 10 })))
    expect(faults).toEqual(short.map(() => null))
  })
})
