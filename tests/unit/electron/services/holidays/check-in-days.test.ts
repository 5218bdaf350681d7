import { describe, expect, it } from 'vitest'
import { publicHolidays } from '#electron/services/holidays/public-holidays'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'

/** Returns the first alert of the check-in after a call that ended at 11:30 on a day. */
function planCheckIn(country: string | null, zone: string, day: string) {
  const interview = anInterview({
    start: isoIn(zone)(`${day} 11:00`),
    zone,
    personIds: ['jane'],
    debriefedAt: isoIn(zone)(`${day} 11:45`),
  })
  const card = aCard({ stage: 'waiting', country, zone, people: [aPerson()], interviews: [interview] })
  const years = [2026, 2027, 2028]
  const holidays = country ? { [country]: years.flatMap((year) => publicHolidays(country, year)) } : {}
  const now = epochIn(zone)(`${day} 12:00`)
  const { followUps } = planFollowUps({ workspace: aWorkspace({ cards: [card] }), zone, now, holidays })
  const checkIn = followUps.find(({ step }) => step === 'check-in')
  return new Date(checkIn?.alerts[0]?.at ?? Number.NaN).toISOString()
}

describe('planFollowUps with real public holidays', () => {
  it.each([
    ['GB', 'Europe/London', '2027-08-23', '2027-08-31T08:00:00.000Z', 'the late August bank holiday'],
    ['CA', 'America/Toronto', '2027-10-04', '2027-10-12T13:00:00.000Z', 'Thanksgiving'],
    ['PH', 'Asia/Manila', '2026-12-17', '2026-12-28T01:00:00.000Z', 'Christmas Eve'],
    ['TW', 'Asia/Taipei', '2026-12-18', '2026-12-28T01:00:00.000Z', 'Constitution Day'],
    ['AE', 'Asia/Dubai', '2026-11-26', '2026-12-04T05:00:00.000Z', 'the second National Day'],
    ['SE', 'Europe/Stockholm', '2026-12-17', '2026-12-28T08:00:00.000Z', 'Christmas Eve'],
  ])('checks in with an employer in %s (%s) after a call on %s at %s, after %s', (country, zone, day, at) => {
    expect(planCheckIn(country, zone, day)).toBe(at)
  })

  it('checks in at nine by the clocks of Vancouver in December', () => {
    expect(planCheckIn(null, 'America/Vancouver', '2026-12-01')).toBe('2026-12-08T16:00:00.000Z')
  })
})
