import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Settings } from '#shared/model/settings'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes } from '#tests/support/builders/plan-step'
import { anOwnPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

const zone = 'America/New_York'
const at = epochIn(zone)
const iso = isoIn(zone)
const caller = aPerson({
  id: 'p1',
  phone: '+1 555 0100',
  mayCall: true,
  preferredChannel: 'phone',
  isContact: true,
})

/** A card at Northwind with a conversation on Tuesday 3 March, thanked for and debriefed. */
function aWaitingCard(id: string, overrides: Partial<Card> = {}): Card {
  const interviews = [
    anInterview({ id: `talk-${id}`, start: iso('2026-03-03 15:00'), debriefedAt: iso('2026-03-09 12:00') }),
  ]
  const actions = [
    anAction({ id: `thanks-${id}`, step: 'thank-you', key: `${id}/talk-${id}/thank-you/1` }),
    ...(overrides.actions ?? []),
  ]
  return aCard({ id, role: `Role ${id}`, interviews, ...overrides, actions })
}

/** A card whose check-in was sent on Tuesday 10 March. */
const wrote = aWaitingCard('z', {
  actions: [anAction({ id: 'sent', key: 'z/talk-z/check-in/1', at: iso('2026-03-10 10:00') })],
})

/** Plans the check-in of the first card on Tuesday 10 March at noon. */
function planCheckIn(cards: readonly Card[], overrides: Partial<Settings>) {
  const settings = someSettings(overrides)
  const input = aPlanInput({ cards: [...cards], now: at('2026-03-10 12:00'), workspace: { settings } })
  return planFollowUps(input)
    .byCard.get('a')
    ?.find(({ step }) => step === 'check-in')
}

describe('spaceOutMessages, for calls with an alert hour after office hours', () => {
  const planCall = (overrides: Partial<Card> = {}, away: Settings['away'] = []) =>
    planCheckIn([aWaitingCard('a', { people: [caller], ...overrides }), wrote], { alertTime: '18:00', away })

  it('names the day on which the call can be made as the end of the wait', () => {
    const checkIn = planCall()
    expect([checkIn?.channel, listAlertTimes(checkIn)?.[0]]).toEqual(['phone', at('2026-03-16 09:00')])
    expect(checkIn?.reason).toContain('On hold until Monday: you wrote or called')
  })

  it('waits for an own promise dated on the day on which the call can be made', () => {
    const checkIn = planCall({ ownPromises: [anOwnPromise({ date: '2026-03-16' })] })
    expect(listAlertTimes(checkIn)?.[0]).toBe(at('2026-03-20 09:00'))
    expect(checkIn?.reason).toContain('On hold until Friday 20 March: your promise “Send the portfolio”')
  })

  it('waits until a day on which the user is not away', () => {
    const checkIn = planCall({}, [{ from: '2026-03-16', until: '2026-03-16' }])
    expect(listAlertTimes(checkIn)?.[0]).toBe(at('2026-03-18 09:00'))
    expect(checkIn?.reason).toContain('On hold until Wednesday 18 March')
  })
})

describe('away days', () => {
  it('leave no later alert of a held message on them', () => {
    const away = [{ from: '2026-03-16', until: '2026-03-17' }] as const
    const checkIn = planCheckIn([aWaitingCard('a'), wrote], { away: [...away] })
    expect(listAlertTimes(checkIn)).toEqual([at('2026-03-13 09:00')])
  })

  it("move a call into the employer's hours after them", () => {
    const away = [{ from: '2026-03-11', until: '2026-03-16' }] as const
    const checkIn = planCheckIn([aWaitingCard('a', { people: [caller] })], {
      alertTime: '18:00',
      away: [...away],
    })
    expect(listAlertTimes(checkIn)).toEqual([at('2026-03-18 09:00')])
  })
})
