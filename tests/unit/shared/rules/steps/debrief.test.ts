import { describe, expect, it } from 'vitest'
import type { Interview } from '#shared/model/interview'
import { findDueAlerts } from '#shared/rules/due-alerts'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { someSettings } from '#tests/support/builders/workspace'

const zone = 'America/New_York'
const at = epochIn(zone)
const iso = isoIn(zone)
const debriefs = (interviews: Interview[], wall: string) =>
  planStep('debrief', [aCard({ interviews })], { now: at(wall) })

describe('draftDebrief', () => {
  it('alerts ten minutes after the end, is due after three hours and lapses after 72', () => {
    const [followUp] = debriefs([anInterview()], '2026-03-03 15:30')
    expect(followUp).toMatchObject({
      status: 'open',
      dueAt: at('2026-03-03 18:30'),
      lapsesAt: at('2026-03-06 15:30'),
      personId: null,
    })
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-03 15:40')])
    const [late] = debriefs([anInterview()], '2026-03-06 15:30')
    expect(late).toMatchObject({ status: 'lapsed', alerts: [] })
    expect(late?.reason).toContain('more than three days ago')
  })

  it('ends when it is entered, or when the interview did not happen', () => {
    expect(debriefs([anInterview({ debriefedAt: iso('2026-03-03 15:35') })], '2026-03-03 15:40')).toEqual([])
    expect(debriefs([anInterview({ status: 'did-not-happen' })], '2026-03-03 15:40')).toEqual([])
  })

  it('arises once for the interviews of a day, after the last one', () => {
    const first = anInterview({ debriefedAt: iso('2026-03-03 15:35') })
    const last = anInterview({ id: 'interview-2', start: iso('2026-03-03 17:00') })
    expect(debriefs([first, last], '2026-03-03 16:00')).toEqual([])
    const found = debriefs([first, last], '2026-03-03 17:30')
    expect(found).toMatchObject([{ key: 'card-1/interview-1/debrief/1', countsFrom: at('2026-03-03 17:30') }])
    const told = { ...first, debriefedAt: iso('2026-03-03 17:35') }
    expect(debriefs([told, last], '2026-03-03 17:35')).toEqual([])
  })

  it('lapses after 72 hours even if thanks lapse sooner and another interview followed', () => {
    const cards = [
      aCard({
        interviews: [anInterview(), anInterview({ id: 'interview-2', start: iso('2026-03-05 10:00') })],
      }),
    ]
    const workspace = { settings: someSettings({ thankYouLapseHours: 24 }) }
    const input = (wall: string) => aPlanInput({ cards, workspace, now: at(wall) })
    const eventsOf = (plan: ReturnType<typeof planFollowUps>) =>
      plan.followUps.filter(({ step }) => step === 'debrief').map(({ eventId }) => eventId)
    const plan = planFollowUps(input('2026-03-06 15:29'))
    expect(eventsOf(plan)).toEqual(['interview-1', 'interview-2'])
    const later = replanCards({ ...input('2026-03-06 15:30'), previous: plan, changed: new Set() })
    expect(eventsOf(later)).toEqual(['interview-2'])
  })

  it('stays in quiet hours if the minute before them is not after the end', () => {
    const late = anInterview({ start: iso('2026-03-03 21:10') })
    expect(listAlertTimes(debriefs([late], '2026-03-03 21:40')[0])).toEqual([at('2026-03-03 21:50')])
  })

  it('moves to the last minute before quiet hours if that is after the end', () => {
    const early = anInterview({ start: iso('2026-03-03 20:25') })
    expect(listAlertTimes(debriefs([early], '2026-03-03 20:55')[0])).toEqual([at('2026-03-03 20:59')])
  })

  it('alerts in quiet hours if on time, and waits for their end if missed', () => {
    const interviews = [anInterview({ start: iso('2026-03-03 21:10') })]
    const askedAt = (wall: string) => {
      const input = aPlanInput({ cards: [aCard({ interviews })], now: at(wall) })
      return findDueAlerts({ plan: planFollowUps(input), ...input }).map(({ followUp }) => followUp.step)
    }
    expect(askedAt('2026-03-03 21:50')).toEqual(['debrief'])
    expect(askedAt('2026-03-03 22:00')).toEqual(['debrief'])
    expect(askedAt('2026-03-03 22:01')).toEqual([])
    expect(askedAt('2026-03-04 07:59')).toEqual([])
    expect(askedAt('2026-03-04 08:00')).toContain('debrief')
  })
})
