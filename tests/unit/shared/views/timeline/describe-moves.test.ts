import { describe, expect, it } from 'vitest'
import { defaultFormats } from '#shared/text/date-formats'
import { describeMoves } from '#shared/views/timeline/describe-moves'
import { aFollowUpView } from '#tests/support/builders/follow-up-view'

type Overrides = Parameters<typeof aFollowUpView>[0]
const at = (instant: string): Overrides => ({ alertsAt: [Date.parse(instant)] })
const describeIn = (zone: string, before: Overrides[], after: Overrides[]) =>
  describeMoves(before.map(aFollowUpView), after.map(aFollowUpView), {
    zone,
    today: '2026-03-03',
    formats: defaultFormats,
  })
const describeChange = (before: Overrides[], after: Overrides[]) =>
  describeIn('America/New_York', before, after)

const checkIn = at('2026-03-10T13:00:00.000Z')
const later = at('2026-03-16T13:00:00.000Z')
const thanks = (personId: string): Overrides => ({ key: `thanks/${personId}`, step: 'thank-you', personId })

describe('describeMoves', () => {
  it('says to which day a step moves', () => {
    expect(describeChange([checkIn], [later])).toBe('The check-in moves to Monday, 16 March.')
  })

  it('follows a step whose key has changed', () => {
    const renamed = { ...later, key: 'card-1/interview-2/check-in/1' }
    expect(describeChange([checkIn], [renamed])).toBe('The check-in moves to Monday, 16 March.')
  })

  it('says what comes and what is no longer needed', () => {
    expect(describeChange([], [checkIn])).toBe('The check-in comes on Tuesday, 10 March.')
    expect(describeChange([checkIn], [])).toBe('The check-in is no longer needed.')
  })

  it('says the same about several people once, and counts what is left', () => {
    expect(describeChange([thanks('jane'), thanks('tom')], [])).toBe('The thank-you is no longer needed.')
    const before: Overrides[] = [
      checkIn,
      thanks('jane'),
      { key: 'prepare', step: 'prepare' },
      { key: 'withdraw', step: 'withdraw' },
    ]
    expect(describeChange(before, [later])).toBe(
      'The check-in moves to Monday, 16 March. The thank-you is no longer needed. And 2 more.',
    )
  })

  it('says nothing of what was done, skipped or became too late, nor of another hour of the day', () => {
    for (const status of ['done', 'skipped', 'lapsed'] as const)
      expect(describeChange([checkIn], [{ ...checkIn, status }])).toBeNull()
    expect(describeChange([checkIn], [at('2026-03-10T20:00:00.000Z')])).toBeNull()
    expect(describeChange([checkIn], [checkIn])).toBeNull()
  })

  it.each([
    ['America/New_York', 'The check-in moves to Monday, 9 March.'],
    ['Asia/Kolkata', null],
    ['Australia/Lord_Howe', null],
  ])('counts the days of %s', (zone, sentence) => {
    const [morning, midnight] = [at('2026-03-10T04:30:00.000Z'), at('2026-03-10T03:30:00.000Z')]
    expect(describeIn(zone, [morning], [midnight])).toBe(sentence)
  })
})
