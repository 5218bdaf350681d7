import { describe, expect, it } from 'vitest'
import {
  describeWaitTimeline,
  toTimelinePercent,
} from '#renderer/components/wait-timeline/wait-timeline-layout'

describe('describeWaitTimeline', () => {
  it.each([
    [{ day: 3, targetDay: 7, targetKind: 'turn' }, 'Day 3: 4 days to day 7, when you can check in'],
    [{ day: 7, targetDay: 7, targetKind: 'turn' }, 'Day 7: today is day 7, when you can check in'],
    [{ day: 8, targetDay: 7, targetKind: 'turn' }, 'Day 8: 1 day past day 7, when you can check in'],
    [{ day: 4, targetDay: 8, targetKind: 'promise' }, 'Day 4: 4 days to the date they named'],
  ] as const)('describes %j', (timeline, text) => {
    expect(describeWaitTimeline(timeline)).toBe(text)
  })
})

describe('toTimelinePercent', () => {
  it.each([
    [0, 0],
    [7, 70],
    [10, 100],
    [34, 100],
  ])('places day %i at %i per cent', (day, percent) => {
    expect(toTimelinePercent(day)).toBe(percent)
  })
})
