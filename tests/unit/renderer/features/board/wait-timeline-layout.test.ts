import { describe, expect, it } from 'vitest'
import { onRuler, sayRuler } from '#renderer/features/board/wait-timeline-layout'

describe('describeWaitTimeline', () => {
  it.each([
    [{ day: 3, mark: 7, markKind: 'turn' }, 'Day 3: 4 days to day 7, your turn to ask'],
    [{ day: 7, mark: 7, markKind: 'turn' }, 'Day 7: today is day 7, your turn to ask'],
    [{ day: 8, mark: 7, markKind: 'turn' }, 'Day 8: 1 day past day 7, your turn to ask'],
    [{ day: 4, mark: 8, markKind: 'promise' }, 'Day 4: 4 days to the day they named'],
  ] as const)('describes %j', (timeline, text) => {
    expect(sayRuler(timeline)).toBe(text)
  })
})

describe('toTimelinePercent', () => {
  it.each([
    [0, 0],
    [7, 70],
    [10, 100],
    [34, 100],
  ])('places day %i at %i per cent', (day, percent) => {
    expect(onRuler(day)).toBe(percent)
  })
})
