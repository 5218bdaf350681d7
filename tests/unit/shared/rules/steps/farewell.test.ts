import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { planStep } from '#tests/support/builders/plan-step'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('draftFarewell in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const farewell = (
    wall: string,
    overrides: Partial<Card> = {},
    reason: 'declined' | 'withdrawn' = 'withdrawn',
  ) =>
    planStep(
      'farewell',
      [
        aCard({
          stage: 'closed',
          people: [aPerson()],
          interviews: [anInterview({ start: iso('2026-03-03 15:00'), personIds: ['jane'] })],
          closing: aClosing({ reason, at: iso(wall) }),
          ...overrides,
        }),
      ],
      { zone, now: at(wall) },
    )

  it('alerts an hour later, is due after a day and lapses after a week', () => {
    expect(farewell('2026-03-10 10:00')).toMatchObject([
      {
        personId: 'jane',
        template: 'withdraw',
        alerts: [{ at: at('2026-03-10 11:00') }],
        dueAt: at('2026-03-11 10:00'),
        lapsesAt: at('2026-03-17 23:59') + 59_999,
      },
    ])
    expect(farewell('2026-03-10 10:00', {}, 'declined')).toMatchObject([{ template: 'decline' }])
  })

  it('alerts at once before an interview ahead, in quiet hours too if it begins before they end', () => {
    const ahead = (start: string) => ({ interviews: [anInterview({ start: iso(start) })] })
    expect(farewell('2026-03-10 10:00', ahead('2026-03-10 15:00'))).toMatchObject([
      { alerts: [{ at: at('2026-03-10 10:00') }], dueAt: at('2026-03-10 15:00') },
    ])
    expect(farewell('2026-03-10 22:00', ahead('2026-03-11 07:30'))).toMatchObject([
      { alerts: [{ at: at('2026-03-10 22:00'), inQuietHours: 'always' }], dueAt: at('2026-03-11 07:30') },
    ])
    expect(farewell('2026-03-10 22:00', ahead('2026-03-11 15:00'))).toMatchObject([
      { alerts: [{ at: at('2026-03-11 08:00') }] },
    ])
  })

  it('goes to who made the offer, and arises only where they gave their time', () => {
    const tom = aPerson({ id: 'tom', name: 'Tom Wu' })
    const offers = [anOffer({ personId: 'tom', at: iso('2026-03-09 10:00') })]
    expect(farewell('2026-03-10 10:00', { people: [aPerson(), tom], offers }, 'declined')).toMatchObject([
      { personId: 'tom' },
    ])
    expect(farewell('2026-03-10 10:00', { interviews: [] })).toEqual([])
    expect(farewell('2026-03-10 10:00', { interviews: [], answers: [anAnswer()] })).toHaveLength(1)
  })
})
