import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoInstant } from '#shared/model/scalars'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { quietAt } from '#shared/rules/timing/quiet-hours'
import { endOf, toEpoch } from '#shared/time/instant'
import { everyMinute, nameOf, type Scan, scanAt } from '../../../../support/alerts/scans.ts'
import { anyBoard, BASE } from '../../../../support/builders/arbitrary-board.ts'
import { aCard } from '../../../../support/builders/card.ts'
import { anInterview } from '../../../../support/builders/interview.ts'
import { anyMoves, play } from '../../../../support/builders/play.ts'
import { runs, seed } from '../../../../support/builders/seed.ts'

const MINUTE = 60_000
const DAYS = 21
const END = BASE + DAYS * 24 * 60 * MINUTE

const anyWakeUps = fc
  .array(fc.integer({ min: 0, max: DAYS * 24 * 60 }), { minLength: 1, maxLength: 40 })
  .map((minutes) => [...new Set(minutes)].sort((a, b) => a - b).map((minute) => BASE + minute * MINUTE))

/** A board and what its user does over three weeks, as one input for each thing done. */
const anyHistory = fc
  .tuple(anyBoard, anyMoves)
  .map(([board, moves]) => play(board, moves).map((turn) => turn.input))

/** Whether an interview that an alert was planned before the end of runs, or ended in the last ten minutes. */
function isBusy({ input: { workspace, now } }: Scan, plannedAt: number): boolean {
  return workspace.cards.some(
    ({ closing, stage, interviews }) =>
      closing === null &&
      stage !== 'closed' &&
      interviews.some((interview) => {
        const end = endOf(interview)
        const isOn = toEpoch(interview.start) <= now && now < end + 10 * MINUTE
        return interview.status === 'planned' && isOn && plannedAt < end
      }),
  )
}

const isQuiet = ({ input: { workspace, zone, now } }: Scan) =>
  quietAt(now, { settings: workspace.settings, zone }) !== null

/** Calls a check with every look, by the minute and at random, at random histories. */
function always(check: (scan: Scan) => void): void {
  const property = fc.property(anyHistory, anyWakeUps, fc.boolean(), (history, wakeUps, isSteady) => {
    const moments = isSteady ? everyMinute(history, BASE + 7 * 24 * 60 * MINUTE) : wakeUps
    scanAt(history, moments).forEach(check)
  })
  fc.assert(property, runs(100))
}

describe(`dueAlerts on random boards, seed ${seed}`, () => {
  it('gives by a scan each minute what scans at random wake-ups give, save what lapsed between', () => {
    const property = fc.property(anyBoard, anyWakeUps, (board, wakeUps) => {
      const steady = scanAt([board], everyMinute([board], END))
      const random = scanAt([board], [...wakeUps, END])
      const all = new Set(steady.flatMap((scan) => scan.given.map(nameOf)))
      const some = new Set(random.flatMap((scan) => scan.given.map(nameOf)))
      for (const given of some) expect(all).toContain(given)
      for (const { input, given } of steady)
        for (const one of given) {
          if (some.has(nameOf(one))) continue
          // What a wake-up after it did not give had to wait then, or was over.
          const later = random.filter((scan) => scan.input.now >= input.now && scan.missing.length === 0)
          for (const { plan } of later) {
            const found = plan.followUps.find(({ key }) => key === one.followUp.key)
            expect(['gone', 'lapsed'], nameOf(one)).toContain(found?.status ?? 'gone')
          }
        }
    })
    fc.assert(property, runs(25))
  })

  it('gives by a scan each minute what scans at each change give, whatever is done meanwhile', () => {
    const property = fc.property(anyHistory, anyWakeUps, (history, wakeUps) => {
      const changes = history.map((input) => input.now).filter((now) => now <= END)
      const all = scanAt(history, everyMinute(history, END)).flatMap((scan) => scan.given.map(nameOf))
      const moments = [...new Set([...changes, ...wakeUps])].sort((a, b) => a - b)
      const some = scanAt(history, moments).flatMap((scan) => scan.given.map(nameOf))
      for (const given of some) expect(all).toContain(given)
    })
    fc.assert(property, runs(15))
  })

  it('gives nothing twice, whatever is done meanwhile', () => {
    const property = fc.property(anyHistory, anyWakeUps, (history, wakeUps) => {
      const given = scanAt(history, wakeUps).flatMap((scan) => scan.given.map(nameOf))
      expect(new Set(given).size).toBe(given.length)
    })
    fc.assert(property, runs(60))
  })

  it('leaves nothing out but in quiet hours and for an interview: the debrief comes on time', () => {
    always((scan) => {
      for (const one of scan.missing) {
        const isOnTime = one.followUp.step === 'debrief' && scan.input.now <= one.alert.at + 10 * MINUTE
        const reason = (isQuiet(scan) && !isOnTime) || isBusy(scan, one.alert.at)
        // Of one follow-up all come together, with the first of them that may.
        const isLate = scan.missing.some(
          (other) => other.followUp === one.followUp && isBusy(scan, other.alert.at),
        )
        expect(reason || isLate, `${nameOf(one)} at ${new Date(scan.input.now).toISOString()}`).toBe(true)
      }
    })
  })

  it('gives nothing in quiet hours but the debrief, nor preparation but for the early morning', () => {
    always((scan) => {
      const loud = isQuiet(scan) ? scan.given : []
      for (const { followUp, alert } of loud) {
        expect(['debrief', 'prepare']).toContain(followUp.step)
        if (followUp.step === 'debrief') expect(scan.input.now - alert.at).toBeLessThanOrEqual(10 * MINUTE)
        if (followUp.step === 'prepare') expect(alert.inQuietHours).toBe('always')
      }
    })
  })

  it('gives nothing while an interview runs, nor in the ten minutes after', () => {
    const property = fc.property(anyBoard, fc.nat(), fc.nat({ max: 59 }), (board, pick, before) => {
      const { followUps } = planFollowUps(board)
      const ahead = followUps.flatMap(({ alerts }) => alerts.filter(({ at }) => at > BASE + 60 * MINUTE))
      fc.pre(ahead.length > 0)
      const begins = (ahead[pick % ahead.length]?.at ?? 0) - before * MINUTE
      const start = new Date(begins).toISOString() as IsoInstant
      const interviews = [anInterview({ start, durationMinutes: 60 })]
      const cards = [...board.workspace.cards, aCard({ id: 'busy', company: 'Elsewhere', interviews })]
      const busy = { ...board, workspace: { ...board.workspace, cards } }
      const moments = Array.from({ length: 80 }, (_, minute) => begins + (minute - 5) * MINUTE)
      for (const scan of scanAt([busy], [begins - 60 * MINUTE, ...moments]))
        for (const { followUp } of scan.given) {
          const together = scan.given.filter((one) => one.followUp === followUp)
          expect(
            together.every((one) => isBusy(scan, one.alert.at)),
            followUp.key,
          ).toBe(false)
        }
    })
    fc.assert(property, runs(100))
  })

  it('gives nothing that is over, put off, held or still to come', () => {
    always((scan) => {
      for (const { followUp, alert } of scan.given) {
        expect(['open', 'overdue']).toContain(followUp.status)
        expect(alert.at).toBeLessThanOrEqual(scan.input.now)
        expect(scan.input.now).toBeLessThan(followUp.lapsesAt ?? Number.POSITIVE_INFINITY)
      }
    })
  })
})
