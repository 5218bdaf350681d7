import { describe, expect, it } from 'vitest'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { dueAlerts } from '#shared/rules/due-alerts'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aCard } from '#tests/support/builders/card'
import { aDeed } from '#tests/support/builders/deed'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'
import { isoIn, wallIn } from '#tests/support/builders/wall'
import { someSettings } from '#tests/support/builders/workspace'

const NEW_YORK = 'America/New_York'

interface Scan {
  readonly cards: readonly Card[]
  readonly now: EpochMs
  readonly zone?: ZoneName
  readonly ledger?: readonly AlertEntry[]
  readonly settings?: Settings
}

/** Plans as of now and asks what is due. */
function scan({ cards, now, zone = NEW_YORK, ledger = [], settings = someSettings() }: Scan) {
  // A card added just now, so that nothing reminds of applying on.
  const fresh = aCard({ id: 'fresh', addedAt: new Date(now).toISOString() as Card['addedAt'] })
  const input = aPlanInput({
    cards: [...cards, fresh],
    now,
    zone,
    workspace: { ledger: [...ledger], settings },
  })
  const due = dueAlerts({
    plan: planFollowUps(input),
    workspace: input.workspace,
    zone,
    now,
  })
  return {
    due: due.map(({ followUp, alerts }) => `${followUp.step} ${alerts.map((one) => one.name).join('+')}`),
    /** The ledger after these alerts were given. */
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

/** Timeline 1 of RULES.md: a phone screen with Jane on Tuesday 3 March 2026, 15:00 to 15:30 on the user's wall. */
function timeline1(zone: ZoneName = NEW_YORK, overrides: Partial<Card> = {}): Card {
  const interview = anInterview({
    start: isoIn(zone)('2026-03-03 15:00'),
    personIds: ['jane'],
    debriefedAt: isoIn(zone)('2026-03-03 15:30'),
  })
  return aCard({ people: [aPerson()], interviews: [interview], ...overrides })
}

const nothing = { due: [] }

describe.each([NEW_YORK, 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'dueAlerts in %s',
  (zone) => {
    const at = wallIn(zone)

    it('catches up as in timeline 9: the lapsed thank-you is silent, the check-in opens with thanks', () => {
      const cards = [timeline1(zone)]
      const before = scan({ cards, zone, now: at('2026-03-03 16:30') })
      expect(before.due).toEqual(['thank-you first'])
      const { ledger } = before
      expect(scan({ cards, zone, ledger, now: at('2026-03-09 08:30') })).toMatchObject(nothing)
      expect(scan({ cards, zone, ledger, now: at('2026-03-10 08:59') })).toMatchObject(nothing)
      expect(scan({ cards, zone, ledger, now: at('2026-03-10 09:00') }).due).toEqual(['check-in first'])
      const { byCard } = planFollowUps(aPlanInput({ cards, zone, now: at('2026-03-10 09:00') }))
      expect(byCard.get('card-1')).toMatchObject([
        { step: 'thank-you', status: 'lapsed', alerts: [] },
        { step: 'check-in', status: 'open', foldsThanks: true, template: 'late-thanks-check-in' },
      ])
    })

    it('follows timeline 11: a scheduled interview silences the check-in, its cancelling alerts at once', () => {
      const card = timeline1(zone)
      const second = anInterview({ id: 'interview-2', start: isoIn(zone)('2026-03-12 11:00') })
      const scheduled = { ...card, interviews: [...card.interviews, second] }
      const cancelled = {
        ...card,
        interviews: [...card.interviews, { ...second, status: 'cancelled' as const }],
      }
      const sent = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
      const thanked = (one: Card): Card => ({ ...one, deeds: [sent] })

      const checkIns = (one: Card, wall: string) =>
        planFollowUps(aPlanInput({ cards: [one], zone, now: at(wall) })).followUps.filter(
          ({ step }) => step === 'check-in',
        )
      expect(checkIns(thanked(scheduled), '2026-03-05 12:00')).toEqual([])
      expect(checkIns(thanked(cancelled), '2026-03-11 12:00')).toMatchObject([
        { status: 'open', opensAt: at('2026-03-10 09:00'), dueAt: at('2026-03-13 23:59') + 59_999 },
      ])
      expect(scan({ cards: [thanked(scheduled)], zone, now: at('2026-03-11 11:59') })).toMatchObject(nothing)
      const atOnce = scan({ cards: [thanked(cancelled)], zone, now: at('2026-03-11 12:00') })
      expect(atOnce.due).toEqual(['check-in first'])
      const { ledger } = atOnce
      const cards = [thanked(cancelled)]
      expect(scan({ cards, zone, ledger, now: at('2026-03-13 08:59') })).toMatchObject(nothing)
      expect(scan({ cards, zone, ledger, now: at('2026-03-13 09:00') }).due).toEqual(['check-in again'])
    })
  },
)

describe('dueAlerts', () => {
  const at = wallIn(NEW_YORK)

  it('gives missed alerts of one follow-up as one, and none of them twice', () => {
    const cards = [timeline1()]
    const woken = scan({ cards, now: at('2026-03-04 12:00') })
    expect(woken.due).toEqual(['thank-you first+again'])
    expect(scan({ cards, ledger: woken.ledger, now: at('2026-03-04 12:01') })).toMatchObject(nothing)
  })

  it('gives what is overdue on a weekend, since catching up does not wait for a working day', () => {
    const deed = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const cards = [timeline1(NEW_YORK, { deeds: [deed] })]
    expect(scan({ cards, now: at('2026-03-14 10:00') }).due).toEqual(['check-in first+again'])
  })

  it('waits for the end of quiet hours: 21:00 is quiet, 08:00 is not', () => {
    const cards = [timeline1()]
    expect(scan({ cards, now: at('2026-03-03 20:59') }).due).toEqual(['thank-you first'])
    expect(scan({ cards, now: at('2026-03-03 21:00') })).toMatchObject(nothing)
    expect(scan({ cards, now: at('2026-03-04 07:59') })).toMatchObject(nothing)
    expect(scan({ cards, now: at('2026-03-04 08:00') }).due).toEqual(['thank-you first'])
  })

  it('waits while an interview of any card runs, and ten minutes more', () => {
    const talk = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [talk] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') })).toMatchObject(nothing)
    expect(scan({ cards, now: at('2026-03-03 16:54') })).toMatchObject(nothing)
    expect(scan({ cards, now: at('2026-03-03 16:55') }).due).toEqual(['thank-you first'])
  })

  it('does not hold back what comes due at the end of an interview or after it', () => {
    const talk = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:00'),
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [talk] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') }).due).toEqual(['thank-you first'])
  })

  it.each(['cancelled', 'did-not-happen'] as const)('does not wait for an interview that is %s', (status) => {
    const talk = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
      status,
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [talk] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') }).due).toEqual(['thank-you first'])
  })

  it('does not wait for an interview of a card that is closed', () => {
    const talk = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
    })
    const cards = [timeline1(), aCard({ id: 'card-2', stage: 'closed', interviews: [talk] })]
    expect(scan({ cards, now: at('2026-03-03 16:30') }).due).toEqual(['thank-you first'])
  })

  it('waits for quiet hours that begin before an interview is over', () => {
    const talk = anInterview({
      id: 'interview-2',
      debriefedAt: '2026-03-04T03:00:00.000Z',
      start: isoIn(NEW_YORK)('2026-03-03 16:15'),
      durationMinutes: 285,
    })
    const cards = [timeline1(), aCard({ id: 'card-2', interviews: [talk] })]
    for (const wall of ['2026-03-03 16:30', '2026-03-03 21:10', '2026-03-04 07:59'])
      expect(scan({ cards, now: at(wall) })).toMatchObject(nothing)
    expect(scan({ cards, now: at('2026-03-04 08:00') }).due).toContain('thank-you first')
  })

  it('alerts again when the fact changed and its time moved later', () => {
    const deed = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const fired = scan({ cards: [timeline1(NEW_YORK, { deeds: [deed] })], now: at('2026-03-10 09:00') })
    const promised = timeline1(NEW_YORK, {
      deeds: [deed],
      theirPromises: [aPromise({ word: { kind: 'decide-by', date: '2026-03-17' } })],
    })
    const { ledger } = fired
    expect(scan({ cards: [promised], ledger, now: at('2026-03-17 12:00') })).toMatchObject(nothing)
    expect(scan({ cards: [promised], ledger, now: at('2026-03-18 09:00') }).due).toEqual(['check-in first'])
  })

  it('does not alert again when the fact changed but its time did not move later', () => {
    const deed = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const { ledger } = scan({ cards: [timeline1(NEW_YORK, { deeds: [deed] })], now: at('2026-03-10 09:00') })
    const promised = timeline1(NEW_YORK, {
      deeds: [deed],
      theirPromises: [aPromise({ word: { kind: 'decide-by', date: '2026-03-06' } })],
    })
    expect(scan({ cards: [promised], ledger, now: at('2026-03-10 10:00') })).toMatchObject(nothing)
  })

  it('does not alert again for another zone, alert hour or clock', () => {
    const deed = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const cards = [timeline1(NEW_YORK, { deeds: [deed] })]
    const { ledger } = scan({ cards, now: at('2026-03-10 09:00') })
    const settings = someSettings({ alertTime: '11:00' })
    expect(scan({ cards, ledger, settings, now: at('2026-03-10 11:00') })).toMatchObject(nothing)
    expect(scan({ cards, ledger, zone: 'America/Los_Angeles', now: at('2026-03-10 13:00') })).toMatchObject(
      nothing,
    )
    const before = scan({ cards, ledger, now: at('2026-03-09 09:00') })
    expect(scan({ cards, ledger: before.ledger, now: at('2026-03-10 09:00') })).toMatchObject(nothing)
  })

  it('comes again for a hold that began after it fired, and not for one that a journey brings about', () => {
    const heldBy = (sent: string, zone: ZoneName) => {
      const other = aCard({ id: 'card-2', deeds: [aDeed({ id: 'deed-2', at: isoIn(NEW_YORK)(sent) })] })
      const thanks = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
      const fired = scan({ cards: [timeline1(NEW_YORK, { deeds: [thanks] })], now: at('2026-03-10 09:00') })
      const cards = [timeline1(NEW_YORK, { deeds: [thanks] }), other]
      return scan({ cards, zone, ledger: fired.ledger, now: at('2026-03-13 09:00') }).due
    }
    expect(heldBy('2026-03-10 10:00', NEW_YORK)).toEqual(['check-in first'])
    // In Kolkata that evening is the next day, and the check-in waits one day more.
    expect(heldBy('2026-03-09 20:00', 'Asia/Kolkata')).not.toContain('check-in first')
    expect(heldBy('2026-03-09 20:00', NEW_YORK)).not.toContain('check-in first')
  })

  it('moves wall-clock alerts with the user and leaves exact ones where they are', () => {
    const cards = [timeline1()]
    const there = wallIn('America/Los_Angeles')
    const { followUps } = planFollowUps(
      aPlanInput({ cards, zone: 'America/Los_Angeles', now: at('2026-03-03 15:30') }),
    )
    expect(followUps[0]?.alerts[0]?.at).toBe(at('2026-03-03 16:30'))
    expect(followUps[1]?.alerts[0]?.at).toBe(there('2026-03-10 09:00'))
  })

  it.each(['sent', 'voicemail', 'skipped'] as const)('is silent about what is %s', (kind) => {
    const deed = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you', kind })
    const checkIn = aDeed({ id: 'deed-2', kind })
    const cards = [timeline1(NEW_YORK, { deeds: [deed, checkIn] })]
    expect(scan({ cards, now: at('2026-03-13 12:00') })).toMatchObject(nothing)
  })

  it('is silent about a snoozed follow-up until its day', () => {
    const thanks = aDeed({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })
    const until = '2026-03-12' as const
    const cards = [timeline1(NEW_YORK, { deeds: [thanks, aDeed({ id: 'deed-2', kind: 'snoozed', until })] })]
    expect(scan({ cards, now: at('2026-03-12 08:59') })).toMatchObject(nothing)
    expect(scan({ cards, now: at('2026-03-12 09:00') }).due).toEqual(['check-in snooze-2026-03-12'])
  })

  it('survives a clock that is years off', () => {
    const cards = [timeline1()]
    expect(scan({ cards, now: Date.parse('1970-01-01T12:00:00Z') })).toMatchObject(nothing)
    expect(scan({ cards, now: Date.parse('9999-12-31T18:00:00Z') }).due).toEqual(['check-in first+again'])
  })
})
