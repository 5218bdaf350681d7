import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { createCalendars } from '#shared/rules/timing/calendars'
import { findQuietPeriod } from '#shared/rules/timing/quiet-hours'
import { isWorkingDay } from '#shared/rules/timing/working-days'
import { daysBetween, toPlainDate } from '#shared/time/day'
import { anyBoard } from '#tests/support/builders/arbitrary-board'
import { addMessageGap, isNamedCall, listEmployerMessages } from '#tests/support/builders/employer-messages'
import { anyMoves, type GameStep, playMoves } from '#tests/support/builders/play-moves'
import { limitRuns, seed } from '#tests/support/builders/seed'

const byHours = [
  'thank-you',
  'loop-in',
  'debrief',
  'join',
  'missed-interview',
  'rejection-thanks',
  'farewell',
  'withdraw',
  'offer-thanks',
  'offer-answer',
]
const counted = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']

/** Runs a check on every turn of random play. */
function assertAlways(check: (turn: GameStep) => void, numRuns = 300): void {
  const property = fc.property(anyBoard, anyMoves, (board, moves) => playMoves(board, moves).forEach(check))
  fc.assert(property, limitRuns(numRuns))
}

const toPlainPlan = ({ followUps, byCard, nextChangeAt }: Plan) => ({
  followUps,
  byCard: Object.fromEntries(byCard),
  nextChangeAt,
})

describe(`planFollowUps on random boards, seed ${seed}`, () => {
  it('returns the same plan whether it plans everything or replans card by card', () => {
    assertAlways(({ input, plan }) => {
      const fromScratch = planFollowUps(structuredClone(input))
      expect(toPlainPlan(plan)).toEqual(toPlainPlan(fromScratch))
    })
  })

  it('gives every follow-up a unique key and its alerts in order', () => {
    assertAlways(({ plan }) => {
      const keys = plan.followUps.map((followUp) => followUp.key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { alerts } of plan.followUps)
        for (const [index, alert] of alerts.entries())
          expect(alert.at).toBeGreaterThan(alerts[index - 1]?.at ?? Number.NEGATIVE_INFINITY)
    })
  })

  it('plans only debriefs in quiet hours, and what cannot wait for an interview', () => {
    assertAlways(({ input, plan }) => {
      const quietHours = { settings: input.workspace.settings, zone: input.zone }
      const quiet = plan.followUps.filter(
        ({ step, alerts }) =>
          step !== 'debrief' &&
          alerts.some(
            ({ at, inQuietHours }) => inQuietHours !== 'always' && findQuietPeriod(at, quietHours) !== null,
          ),
      )
      expect(quiet).toEqual([])
    })
  })

  it('plans day-based alerts on working days only, except for prepare', () => {
    assertAlways(({ input, plan }) => {
      const daysOff = (followUp: FollowUp) => {
        const card = input.workspace.cards.find((one) => one.id === followUp.cardId)
        return createCalendars(input.holidays)(card ?? null)
      }
      for (const followUp of plan.followUps) {
        // A call comes on a working day where the employer is, which may be another day for the user.
        if (followUp.step === 'prepare' || followUp.channel === 'phone') continue
        for (const { at, name } of followUp.alerts)
          if (!byHours.includes(followUp.step) || /^(snooze|rang)/.test(name))
            expect(isWorkingDay(toPlainDate(at, input.zone), daysOff(followUp)), followUp.key).toBe(true)
      }
    })
  })

  it('plans every alert before its follow-up lapses', () => {
    assertAlways(({ plan }) => {
      for (const { alerts, lapsesAt } of plan.followUps)
        for (const { at } of alerts) expect(at).toBeLessThan(lapsesAt ?? Number.POSITIVE_INFINITY)
    })
  })

  it('plans no alerts for finished follow-ups, and gives every follow-up a reason and sources', () => {
    assertAlways(({ plan }) => {
      for (const { status, alerts, reason, sources } of plan.followUps) {
        if (status === 'done' || status === 'skipped' || status === 'lapsed') expect(alerts).toEqual([])
        expect(reason).toMatch(/[.”]$|: ./)
        expect(sources.length).toBeGreaterThan(0)
      }
    })
  })

  it('delays a message to the first working day from the third day after a counted one', () => {
    assertAlways((turn) => {
      for (const group of listEmployerMessages(turn))
        for (const { one, day } of group.unsent)
          for (const message of group.sent) {
            const from = addMessageGap(message.at, one, turn)
            expect(day >= from, `${one.key}: ${day}, after a message of ${message.at}`).toBe(true)
          }
    })
  })

  it('delays a message after an unsent one that goes first and alerts no later', () => {
    assertAlways((turn) => {
      for (const { unsent, compare: rank } of listEmployerMessages(turn))
        for (const { one, day } of unsent)
          for (const other of unsent) {
            if (other.one === one || other.day > day || rank(other.one, one) > 0) continue
            expect(day >= addMessageGap(other.day, one, turn), `${one.key} after ${other.one.key}`).toBe(true)
          }
    })
  })

  it('delays a message after an own promise that is due first', () => {
    assertAlways((turn) => {
      for (const { unsent, promised } of listEmployerMessages(turn))
        for (const { one, day } of unsent)
          for (const promise of promised) {
            if (promise.date > day || promise.day > day) continue
            expect(day >= addMessageGap(promise.day, one, turn), `${one.key} after ${promise.date}`).toBe(
              true,
            )
          }
    })
  })

  it('names the other card in the reason of a held follow-up', () => {
    assertAlways(({ plan, input }) => {
      for (const { status, heldBy, reason } of plan.followUps) {
        if (status !== 'held') continue
        const holder = input.workspace.cards.find((card) => card.id === heldBy)
        expect(reason).toMatch(/your other offer|“.*” at /)
        if (!reason.includes('your other offer'))
          expect(reason).toContain(`“${holder?.role}” at ${holder?.company}`)
      }
    })
  })

  it('stays the same until its next change', () => {
    const property = fc.property(
      anyBoard,
      anyMoves,
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (board, moves, part) => {
        for (const { input, plan } of playMoves(board, moves)) {
          const { now } = input
          const next = plan.nextChangeAt ?? now + 400 * 24 * 3_600_000
          for (const later of [Math.floor(now + (next - now) * part), next - 1]) {
            // Copies of the cards have no known plans, so that everything is planned again.
            const same = planFollowUps({ ...structuredClone(input), now: Math.max(now, later) })
            expect(same.followUps).toEqual(plan.followUps)
          }
          for (const { alerts } of plan.followUps)
            for (const { at } of alerts) if (at > now) expect(next).toBeLessThanOrEqual(at)
        }
      },
    )
    fc.assert(property, limitRuns(150))
  })

  it('keeps counted messages to one employer three days apart for a user who sends only open ones', () => {
    const property = fc.property(anyBoard, anyMoves, (board, moves) => {
      const last = new Map<string, string>()
      for (const { input, action: did } of playMoves(board, moves)) {
        if (!did || (did.kind !== 'sent' && did.kind !== 'voicemail')) continue
        const card = input.workspace.cards.find((one) => one.id === did.followUp.cardId)
        // These are never held, but hold others once they were sent.
        const isNeverHeld =
          did.followUp.step === 'tell-others' ||
          did.followUp.step === 'missed-interview' ||
          isNamedCall(did.followUp)
        if (!card || !(isNeverHeld || counted.includes(did.followUp.step))) continue
        const employer = card.company.replace('-', '').toLowerCase()
        const day = toPlainDate(input.now, input.zone)
        const before = last.get(employer)
        if (before && !isNeverHeld) expect(daysBetween(before as typeof day, day)).toBeGreaterThanOrEqual(3)
        last.set(employer, day)
      }
    })
    fc.assert(property, limitRuns(400))
  })
})
