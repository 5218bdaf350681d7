import { describe, expect, it } from 'vitest'
import type { Interview } from '#shared/model/interview'
import { findDueAlerts } from '#shared/rules/due-alerts'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

const zone = 'America/New_York'
const at = epochIn(zone)
const iso = isoIn(zone)

/** An interview on Monday 9 March 2026 at ten, entered the Tuesday before. */
const aMondayInterview = (overrides: Partial<Interview> = {}) =>
  anInterview({ start: iso('2026-03-09 10:00'), recordedAt: iso('2026-03-03 12:00'), ...overrides })

const prepareAt = (now: string, interview = aMondayInterview(), userZone = zone) =>
  planStep('prepare', [aCard({ people: [aPerson()], interviews: [interview] })], {
    now: at(now),
    zone: userZone,
  })

describe('draftPrepare', () => {
  it('alerts at 18:00 on the day before, even a Sunday, and is due at the start', () => {
    const [followUp, ...more] = prepareAt('2026-03-05 12:00')
    expect(more).toEqual([])
    expect(followUp).toMatchObject({
      key: 'card-1/interview-1/prepare/1',
      status: 'scheduled',
      personId: null,
      channel: null,
      template: null,
      opensAt: at('2026-03-03 12:00'),
      dueAt: at('2026-03-09 10:00'),
      lapsesAt: at('2026-03-09 10:00'),
    })
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-08 18:00')])
  })

  it.each(['Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Berlin'])(
    "alerts on the day before in the user's zone: %s",
    (zone) => {
      const inZone = epochIn(zone)
      const start = isoIn(zone)('2026-03-09 00:30')
      const [followUp] = prepareAt('2026-03-05 12:00', aMondayInterview({ start }), zone)
      expect(listAlertTimes(followUp)).toEqual([inZone('2026-03-08 18:00')])
    },
  )

  it('names the day and what to have ready', () => {
    expect(prepareAt('2026-03-05 12:00')[0]?.reason).toMatch(
      /^Your call is on Monday at 10:00\. Check names and titles, /,
    )
  })

  it('lists the feedback from at most three rejections, latest first', () => {
    const rejected = (day: number, feedback: string, reason: 'rejected' | 'withdrawn' = 'rejected') =>
      aCard({
        id: `told-${day}`,
        company: `Company ${day}`,
        stage: 'closed',
        closing: aClosing({ at: iso(`2026-02-0${day} 10:00`), reason, feedback }),
      })
    const reasonBeside = (...others: ReturnType<typeof aCard>[]) =>
      planStep('prepare', [...others, aCard({ interviews: [aMondayInterview()] })], {
        now: at('2026-03-05 12:00'),
      })[0]?.reason
    expect(reasonBeside()).not.toContain('told before')
    expect(reasonBeside(rejected(1, ' '), rejected(2, 'Lost interest', 'withdrawn'))).not.toContain(
      'told before',
    )
    const four = [1, 4, 2, 3].map((day) =>
      rejected(day, day === 3 ? `More\nof ${'x'.repeat(300)}` : `Say ${day}`),
    )
    expect(reasonBeside(...four)).toMatch(/Feedback from earlier: “Say 4”, “More of x{100,160}…”, “Say 2”\.$/)
  })

  it('ends when the interview begins or is cancelled, or the card is closed', () => {
    expect(prepareAt('2026-03-09 09:59')).toHaveLength(1)
    expect(prepareAt('2026-03-09 10:00')).toEqual([])
    expect(prepareAt('2026-03-05 12:00', aMondayInterview({ status: 'cancelled' }))).toEqual([])
    expect(planStep('prepare', [aCard({ stage: 'closed', interviews: [aMondayInterview()] })])).toEqual([])
  })

  it('arises for each interview of a day', () => {
    const card = aCard({
      interviews: [
        aMondayInterview(),
        aMondayInterview({ id: 'interview-2', start: iso('2026-03-09 14:00') }),
      ],
    })
    expect(planStep('prepare', [card])).toHaveLength(2)
  })

  it.each([
    { recorded: '2026-03-08 22:00', now: '2026-03-08 22:00', start: '2026-03-09 07:30', isDue: true },
    { recorded: '2026-03-09 05:00', now: '2026-03-09 05:00', start: '2026-03-09 07:30', isDue: true },
    { recorded: '2026-03-08 22:00', now: '2026-03-08 22:00', start: '2026-03-09 08:00', isDue: false },
    { recorded: '2026-03-08 20:00', now: '2026-03-08 22:00', start: '2026-03-09 07:30', isDue: false },
  ])(
    'alerts in quiet hours at $now for $start if entered $recorded: $isDue',
    ({ recorded, now: time, start, isDue }) => {
      const interview = aMondayInterview({ recordedAt: iso(recorded), start: iso(start) })
      const now = at(time)
      const input = aPlanInput({ cards: [aCard({ interviews: [interview] })], now })
      const due = findDueAlerts({ plan: planFollowUps(input), workspace: input.workspace, zone, now })
      expect(due.map(({ followUp }) => followUp.step)).toEqual(isDue ? ['prepare'] : [])
    },
  )
})
