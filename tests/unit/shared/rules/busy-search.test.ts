import { describe, expect, it } from 'vitest'
import { countSounds, habits, playSearch, type SearchInterview } from '#tests/support/histories/busy-search'

const interviews: readonly SearchInterview[] = [
  { week: 0, weekday: 1, hour: 10, kind: 'phone' },
  { week: 0, weekday: 3, hour: 15, kind: 'video' },
  { week: 1, weekday: 0, hour: 14, kind: 'phone' },
  { week: 1, weekday: 1, hour: 11, kind: 'on-site' },
  { week: 2, weekday: 2, hour: 13, kind: 'video' },
  { week: 2, weekday: 4, hour: 10, kind: 'on-site' },
]

describe('the alerts of a busy search', () => {
  it.each(habits)('come at most five times a day and twenty times a week for a user who acts %s', (habit) => {
    const sounds = playSearch(interviews, habit)
    const most = countSounds(sounds)
    expect(sounds.length).toBeGreaterThan(15)
    expect(most.day, JSON.stringify(sounds)).toBeLessThanOrEqual(5)
    expect(most.week, JSON.stringify(sounds)).toBeLessThanOrEqual(20)
  })
})
