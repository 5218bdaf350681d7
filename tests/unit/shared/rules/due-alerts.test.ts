import { describe, expect, it } from 'vitest'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { findDueAlerts } from '#shared/rules/due-alerts'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

const NEW_YORK = 'America/New_York'

interface Scan {
  readonly cards: readonly Card[]
  readonly now: EpochMs
  readonly zone?: ZoneName
  readonly ledger?: readonly AlertEntry[]
  readonly settings?: Settings
}

/** Plans the cards and finds the alerts that are due now. */
function scan({ cards, now, zone = NEW_YORK, ledger = [], settings = someSettings() }: Scan) {
  // A card that was just added keeps `keep-applying` away.
  const fresh = aCard({
    id: 'fresh',
    stage: 'applied',
    addedAt: new Date(now).toISOString() as Card['addedAt'],
  })
  const input = aPlanInput({
    cards: [...cards, fresh],
    now,
    zone,
    workspace: { ledger: [...ledger], settings },
  })
  const due = findDueAlerts({
    plan: planFollowUps(input),
    workspace: input.workspace,
    zone,
    now,
  })
  return {
    due: due.map(({ followUp, alerts }) => `${followUp.step} ${alerts.map(({ name }) => name).join('+')}`),
    /** The ledger after these alerts fired. */
    ledger: [
      ...ledger,
      ...due.flatMap(({ followUp, alerts }) =>
        alerts.map((alert) =>
          anAlertEntry({
            key: followUp.key,
            alert: alert.name,
            basis: alert.basis,
            plannedFor: new Date(alert.at).toISOString() as AlertEntry['plannedFor'],
          }),
        ),
      ),
    ],
  }
}

/** Timeline 1 of the rules: a phone screen with Jane on Tuesday 3 March 2026, 15:00 to 15:30 local time. */
function timeline1(zone: ZoneName = NEW_YORK, overrides: Partial<Card> = {}): Card {
  const interview = anInterview({
    start: isoIn(zone)('2026-03-03 15:00'),
    personIds: ['jane'],
    debriefedAt: isoIn(zone)('2026-03-03 15:30'),
  })
  return aCard({ people: [aPerson()], interviews: [interview], ...overrides })
}

const nothingDue = { due: [] }

describe.each([NEW_YORK, 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'findDueAlerts in %s',
  (zone) => {
    const at = epochIn(zone)

    it('catches up as in timeline 9: no alert for the lapsed thank-you, and a check-in that opens with thanks', () => {
      const cards = [timeline1(zone)]
      const before = scan({ cards, zone, now: at('2026-03-03 16:30') })
      expect(before.due).toEqual(['thank-you first'])
      const { ledger } = before
      expect(scan({ cards, zone, ledger, now: at('2026-03-09 08:30') })).toMatchObject(nothingDue)
      expect(scan({ cards, zone, ledger, now: at('2026-03-10 08:59') })).toMatchObject(nothingDue)
      expect(scan({ cards, zone, ledger, now: at('2026-03-10 09:00') }).due).toEqual(['check-in first'])
      const { byCard } = planFollowUps(aPlanInput({ cards, zone, now: at('2026-03-10 09:00') }))
      expect(byCard.get('card-1')).toMatchObject([
        { step: 'thank-you', status: 'lapsed', alerts: [] },
        { step: 'check-in', status: 'open', foldsThanks: true, template: 'late-thanks-check-in' },
      ])
    })

    it('follows timeline 11: no check-in while an interview is scheduled, and one at once when it is taken out', () => {
      const card = timeline1(zone)
      const second = anInterview({ id: 'interview-2', start: isoIn(zone)('2026-03-12 11:00') })
      const scheduled = { ...card, interviews: [...card.interviews, second] }
      // The interview was entered by mistake, and leaves no trace.
      const cancelled = card
      const sent = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
      const withThanks = (untouched: Card): Card => ({ ...untouched, actions: [sent] })

      const planCheckIns = (planned: Card, now: string) =>
        planFollowUps(aPlanInput({ cards: [planned], zone, now: at(now) })).followUps.filter(
          ({ step }) => step === 'check-in',
        )
      expect(planCheckIns(withThanks(scheduled), '2026-03-05 12:00')).toEqual([])
      expect(planCheckIns(withThanks(cancelled), '2026-03-11 12:00')).toMatchObject([
        { status: 'open', opensAt: at('2026-03-10 09:00'), dueAt: at('2026-03-13 23:59') + 59_999 },
      ])
      expect(scan({ cards: [withThanks(scheduled)], zone, now: at('2026-03-11 11:59') })).toMatchObject(
        nothingDue,
      )
      const atOnce = scan({ cards: [withThanks(cancelled)], zone, now: at('2026-03-11 12:00') })
      expect(atOnce.due).toEqual(['check-in first'])
      const { ledger } = atOnce
      const cards = [withThanks(cancelled)]
      expect(scan({ cards, zone, ledger, now: at('2026-03-13 08:59') })).toMatchObject(nothingDue)
      expect(scan({ cards, zone, ledger, now: at('2026-03-13 09:00') }).due).toEqual(['check-in again'])
    })
  },
)

describe('findDueAlerts', () => {
  const at = epochIn(NEW_YORK)

  it('returns missed alerts of one follow-up together, and only once', () => {
    const cards = [timeline1()]
    const woken = scan({ cards, now: at('2026-03-04 12:00') })
    expect(woken.due).toEqual(['thank-you first+again'])
    expect(scan({ cards, ledger: woken.ledger, now: at('2026-03-04 12:01') })).toMatchObject(nothingDue)
  })

  it('returns missed alerts on a weekend too', () => {
    const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const cards = [timeline1(NEW_YORK, { actions: [action] })]
    expect(scan({ cards, now: at('2026-03-14 10:00') }).due).toEqual(['check-in first+again'])
  })

  it('waits for the end of quiet hours: 21:00 is quiet, 08:00 is not', () => {
    const cards = [timeline1()]
    expect(scan({ cards, now: at('2026-03-03 20:59') }).due).toEqual(['thank-you first'])
    expect(scan({ cards, now: at('2026-03-03 21:00') })).toMatchObject(nothingDue)
    expect(scan({ cards, now: at('2026-03-04 07:59') })).toMatchObject(nothingDue)
    expect(scan({ cards, now: at('2026-03-04 08:00') }).due).toEqual(['thank-you first'])
  })

  it('waits until ten minutes after an interview on any card', () => {
    const interview = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [interview] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') })).toMatchObject(nothingDue)
    expect(scan({ cards, now: at('2026-03-03 16:54') })).toMatchObject(nothingDue)
    expect(scan({ cards, now: at('2026-03-03 16:55') }).due).toEqual(['thank-you first'])
  })

  it('does not delay an alert planned for the end of an interview or later', () => {
    const interview = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:00'),
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [interview] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') }).due).toEqual(['thank-you first'])
  })

  it.each(['cancelled', 'did-not-happen'] as const)(
    'does not wait for an interview with the status %s',
    (status) => {
      const interview = anInterview({
        id: 'interview-2',
        debriefedAt: '2026-03-04T03:00:00.000Z',
        start: isoIn(NEW_YORK)('2026-03-03 16:15'),
        status,
        cancelledAt: isoIn(NEW_YORK)('2026-03-03 16:20'),
      })
      const cards = [timeline1(), aCard({ id: 'card-2', interviews: [interview] })]
      expect(scan({ cards, now: at('2026-03-03 16:30') }).due).toEqual(['thank-you first'])
    },
  )

  it('does not wait for an interview of a closed card', () => {
    const interview = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
    })
    const cards = [timeline1(), aCard({ id: 'card-2', stage: 'closed', interviews: [interview] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') }).due).toEqual(['thank-you first'])
  })

  it('waits for quiet hours that begin before an interview ends', () => {
    const interview = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
      durationMinutes: 285,
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [interview] })]
    for (const wall of ['2026-03-03 16:30', '2026-03-03 21:10', '2026-03-04 07:59'])
      expect(scan({ cards, now: at(wall) })).toMatchObject(nothingDue)
    expect(scan({ cards, now: at('2026-03-04 08:00') }).due).toContain('thank-you first')
  })

  it('returns a fired alert again if its basis changed and its time moved later', () => {
    const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const fired = scan({ cards: [timeline1(NEW_YORK, { actions: [action] })], now: at('2026-03-10 09:00') })
    const promised = timeline1(NEW_YORK, {
      actions: [action],
      theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-17' } })],
    })
    const { ledger } = fired
    expect(scan({ cards: [promised], ledger, now: at('2026-03-17 12:00') })).toMatchObject(nothingDue)
    expect(scan({ cards: [promised], ledger, now: at('2026-03-18 09:00') }).due).toEqual(['check-in first'])
  })

  it('does not return a fired alert again if its basis changed but its time did not move later', () => {
    const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const { ledger } = scan({
      cards: [timeline1(NEW_YORK, { actions: [action] })],
      now: at('2026-03-10 09:00'),
    })
    const promised = timeline1(NEW_YORK, {
      actions: [action],
      theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })],
    })
    expect(scan({ cards: [promised], ledger, now: at('2026-03-10 10:00') })).toMatchObject(nothingDue)
  })

  it('does not return a fired alert again for another zone, alert hour or clock', () => {
    const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const cards = [timeline1(NEW_YORK, { actions: [action] })]
    const { ledger } = scan({ cards, now: at('2026-03-10 09:00') })
    const settings = someSettings({ alertTime: '11:00' })
    expect(scan({ cards, ledger, settings, now: at('2026-03-10 11:00') })).toMatchObject(nothingDue)
    expect(scan({ cards, ledger, zone: 'America/Los_Angeles', now: at('2026-03-10 13:00') })).toMatchObject(
      nothingDue,
    )
    const before = scan({ cards, ledger, now: at('2026-03-09 09:00') })
    expect(scan({ cards, ledger: before.ledger, now: at('2026-03-10 09:00') })).toMatchObject(nothingDue)
  })

  it('returns an alert again that fired while the clock was ahead, unless by a few minutes', () => {
    const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const cards = [timeline1(NEW_YORK, { actions: [action] })]
    const firedAt = (wall: string) => {
      const { ledger } = scan({ cards, now: at('2026-03-10 09:00') })
      return ledger.map((entry) => ({ ...entry, firedAt: isoIn(NEW_YORK)(wall) }))
    }
    const dueAfter = (wall: string) => scan({ cards, ledger: firedAt(wall), now: at('2026-03-10 09:00') }).due
    expect(dueAfter('2026-03-10 09:05')).toEqual([])
    expect(dueAfter('2026-03-10 09:06')).toEqual(['check-in first'])
    expect(dueAfter('2026-03-11 09:00')).toEqual(['check-in first'])
  })

  it('returns a fired alert again for a hold that began later, but not for one that a journey caused', () => {
    const heldBy = (sent: string, zone: ZoneName) => {
      const other = aCard({
        id: 'card-2',
        actions: [anAction({ id: 'action-2', at: isoIn(NEW_YORK)(sent) })],
      })
      const thanks = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
      const fired = scan({ cards: [timeline1(NEW_YORK, { actions: [thanks] })], now: at('2026-03-10 09:00') })
      const cards = [timeline1(NEW_YORK, { actions: [thanks] }), other]
      return scan({ cards, zone, ledger: fired.ledger, now: at('2026-03-13 09:00') }).due
    }
    expect(heldBy('2026-03-10 10:00', NEW_YORK)).toEqual(['check-in first'])
    // In Kolkata that evening is already the next day, so the check-in waits one more day.
    expect(heldBy('2026-03-09 20:00', 'Asia/Kolkata')).not.toContain('check-in first')
    expect(heldBy('2026-03-09 20:00', NEW_YORK)).not.toContain('check-in first')
  })

  it('moves day-based alerts with the user, but not exact ones', () => {
    const cards = [timeline1()]
    const there = epochIn('America/Los_Angeles')
    const { followUps } = planFollowUps(
      aPlanInput({ cards, zone: 'America/Los_Angeles', now: at('2026-03-03 15:30') }),
    )
    expect(followUps[0]?.alerts[0]?.at).toBe(at('2026-03-03 16:30'))
    expect(followUps[1]?.alerts[0]?.at).toBe(there('2026-03-10 09:00'))
  })

  it.each(['sent', 'voicemail', 'skipped'] as const)(
    'returns nothing for a follow-up that was %s',
    (kind) => {
      const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you', kind })
      const checkIn = anAction({ id: 'action-2', kind })
      const cards = [timeline1(NEW_YORK, { actions: [action, checkIn] })]
      expect(scan({ cards, now: at('2026-03-13 12:00') })).toMatchObject(nothingDue)
    },
  )

  it('returns nothing for a snoozed follow-up until its day', () => {
    const thanks = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const until = '2026-03-12' as const
    const cards = [
      timeline1(NEW_YORK, { actions: [thanks, anAction({ id: 'action-2', kind: 'snoozed', until })] }),
    ]
    expect(scan({ cards, now: at('2026-03-12 08:59') })).toMatchObject(nothingDue)
    expect(scan({ cards, now: at('2026-03-12 09:00') }).due).toEqual(['check-in snooze-2026-03-12'])
  })

  it('handles a clock that is years off', () => {
    const cards = [timeline1()]
    expect(scan({ cards, now: Date.parse('1970-01-01T12:00:00Z') })).toMatchObject(nothingDue)
    expect(scan({ cards, now: Date.parse('9999-12-31T18:00:00Z') }).due).toEqual(['check-in first+again'])
  })
})
