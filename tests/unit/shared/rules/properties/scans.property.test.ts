import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoInstant } from '#shared/model/scalars'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { findQuietPeriod } from '#shared/rules/timing/quiet-hours'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { listScanMoments, type Scan, scanAt, toAlertName } from '#tests/support/alerts/scan-alerts'
import { anyBoard, BASE_TIME } from '#tests/support/builders/arbitrary-board'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anyMoves, playMoves } from '#tests/support/builders/play-moves'
import { limitRuns, seed } from '#tests/support/builders/seed'

const MINUTE = 60_000
const DAYS = 21
const END = BASE_TIME + DAYS * 24 * 60 * MINUTE

const anyWakeUps = fc
  .array(fc.integer({ min: 0, max: DAYS * 24 * 60 }), { minLength: 1, maxLength: 40 })
  .map((minutes) => [...new Set(minutes)].sort((a, b) => a - b).map((minute) => BASE_TIME + minute * MINUTE))

/** A board and what its user does over three weeks, as one input for each action. */
const anyHistory = fc
  .tuple(anyBoard, anyMoves)
  .map(([board, moves]) => playMoves(board, moves).map((turn) => turn.input))

/** Returns true if an alert is delayed by an interview that is running or ended in the last ten minutes. */
function isBusy({ input: { workspace, now } }: Scan, plannedAt: number): boolean {
  return workspace.cards.some(
    ({ closing, stage, interviews }) =>
      // Interviews of a card closed as accepted still take place.
      ((closing === null && stage !== 'closed') || closing?.reason === 'accepted') &&
      interviews.some((interview) => {
        const start = toEpoch(interview.start)
        const silentEnd = Math.min(getInterviewEnd(interview), start + 180 * MINUTE)
        const until = silentEnd < getInterviewEnd(interview) ? silentEnd : silentEnd + 10 * MINUTE
        return interview.status === 'planned' && start <= now && now < until && plannedAt < silentEnd
      }),
  )
}

const isQuiet = ({ input: { workspace, zone, now } }: Scan) =>
  findQuietPeriod(now, { settings: workspace.settings, zone }) !== null

/** Names an alert without the message that holds it: between two scans a hold may end, and the alert is the same. */
const toDuty = (alert: Parameters<typeof toAlertName>[0]) => toAlertName(alert).replace(/ \| .*$/, '')

/** Runs a check on every scan of random histories, scanned each minute or at random moments. */
function assertAlways(check: (scan: Scan) => void): void {
  const property = fc.property(anyHistory, anyWakeUps, fc.boolean(), (history, wakeUps, isSteady) => {
    const moments = isSteady ? listScanMoments(history, BASE_TIME + 7 * 24 * 60 * MINUTE) : wakeUps
    scanAt(history, moments).forEach(check)
  })
  fc.assert(property, limitRuns(100))
}

describe(`findDueAlerts on random boards, seed ${seed}`, () => {
  it('fires the same alerts in scans at random moments as in scans each minute, except those that lapsed between', () => {
    const property = fc.property(anyBoard, anyWakeUps, (board, wakeUps) => {
      const steady = scanAt([board], listScanMoments([board], END))
      const random = scanAt([board], [...wakeUps, END])
      const all = new Set(steady.flatMap((scan) => scan.fired.map(toDuty)))
      const some = new Set(random.flatMap((scan) => scan.fired.map(toDuty)))
      for (const given of some) expect(all).toContain(given)
      for (const { input, fired: given } of steady)
        for (const one of given) {
          if (some.has(toDuty(one))) continue
          // A later scan that did not fire it shows that it has lapsed or is gone.
          const later = random.filter((scan) => scan.input.now >= input.now && scan.missing.length === 0)
          for (const { plan } of later) {
            const found = plan.followUps.find(({ key }) => key === one.followUp.key)
            expect(['gone', 'lapsed'], toAlertName(one)).toContain(found?.status ?? 'gone')
          }
        }
    })
    fc.assert(property, limitRuns(25))
  })

  it('fires no alert in scans at random moments that scans each minute do not fire, whatever the user does', () => {
    const property = fc.property(anyHistory, anyWakeUps, (history, wakeUps) => {
      const changes = history.map((input) => input.now).filter((now) => now <= END)
      const all = scanAt(history, listScanMoments(history, END)).flatMap((scan) =>
        scan.fired.map(toAlertName),
      )
      const moments = [...new Set([...changes, ...wakeUps])].sort((a, b) => a - b)
      const some = scanAt(history, moments).flatMap((scan) => scan.fired.map(toAlertName))
      for (const given of some) expect(all).toContain(given)
    })
    fc.assert(property, limitRuns(15))
  })

  it('fires no alert twice, whatever the user does', () => {
    const property = fc.property(anyHistory, anyWakeUps, (history, wakeUps) => {
      const given = scanAt(history, wakeUps).flatMap((scan) => scan.fired.map(toAlertName))
      expect(new Set(given).size).toBe(given.length)
    })
    fc.assert(property, limitRuns(60))
  })

  it('delays an alert only for quiet hours or an interview, and a debrief on time only for an interview', () => {
    assertAlways((scan) => {
      for (const one of scan.missing) {
        const isOnTime = one.followUp.step === 'debrief' && scan.input.now <= one.alert.at + 10 * MINUTE
        const reason = (isQuiet(scan) && !isOnTime) || isBusy(scan, one.alert.at)
        // The alerts of one follow-up are delivered together, so one that has to wait delays the others.
        const isLate = scan.missing.some(
          (other) => other.followUp === one.followUp && isBusy(scan, other.alert.at),
        )
        expect(reason || isLate, `${toAlertName(one)} at ${new Date(scan.input.now).toISOString()}`).toBe(
          true,
        )
      }
    })
  })

  it('fires in quiet hours only join, a debrief, or what cannot wait for an interview before they end', () => {
    assertAlways((scan) => {
      const firedInQuiet = isQuiet(scan) ? scan.fired : []
      for (const { followUp, alert } of firedInQuiet) {
        if (followUp.step === 'join') continue
        expect(['debrief', 'prepare', 'farewell', 'withdraw']).toContain(followUp.step)
        if (followUp.step === 'debrief') expect(scan.input.now - alert.at).toBeLessThanOrEqual(10 * MINUTE)
        if (followUp.step !== 'debrief') expect(alert.inQuietHours).toBe('always')
      }
    })
  })

  it('fires nothing but join during an interview or in the ten minutes after it', () => {
    const property = fc.property(anyBoard, fc.nat(), fc.nat({ max: 59 }), (board, pick, before) => {
      const { followUps } = planFollowUps(board)
      const ahead = followUps.flatMap(({ alerts }) => alerts.filter(({ at }) => at > BASE_TIME + 60 * MINUTE))
      fc.pre(ahead.length > 0)
      const startsAt = (ahead[pick % ahead.length]?.at ?? 0) - before * MINUTE
      const start = new Date(startsAt).toISOString() as IsoInstant
      const interviews = [anInterview({ start, durationMinutes: 60 })]
      const cards = [...board.workspace.cards, aCard({ id: 'busy', company: 'Elsewhere', interviews })]
      const busy = { ...board, workspace: { ...board.workspace, cards } }
      const moments = Array.from({ length: 80 }, (_, minute) => startsAt + (minute - 5) * MINUTE)
      for (const scan of scanAt([busy], [startsAt - 60 * MINUTE, ...moments]))
        for (const { followUp } of scan.fired) {
          if (followUp.step === 'join') continue
          const together = scan.fired.filter((one) => one.followUp === followUp)
          expect(
            together.every((one) => isBusy(scan, one.alert.at)),
            followUp.key,
          ).toBe(false)
        }
    })
    fc.assert(property, limitRuns(100))
  })

  it('fires only for open and overdue follow-ups, between alert and lapse', () => {
    assertAlways((scan) => {
      for (const { followUp, alert } of scan.fired) {
        expect(['open', 'overdue']).toContain(followUp.status)
        expect(alert.at).toBeLessThanOrEqual(scan.input.now)
        expect(scan.input.now).toBeLessThan(followUp.lapsesAt ?? Number.POSITIVE_INFINITY)
      }
    })
  })
})
