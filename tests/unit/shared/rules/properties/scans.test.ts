import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import { busyTimes, deliveryAt } from '#shared/rules/alerts/delivery'
import { dueAlerts } from '#shared/rules/due-alerts'
import type { Plan, PlanInput } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import { anAlertEntry } from '../../../../support/builders/alert-entry.ts'
import { anyBoard, BASE } from '../../../../support/builders/arbitrary-board.ts'
import { PATIENCE_MS, runs, seed } from '../../../../support/builders/seed.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAYS = 21
const END = BASE + DAYS * 24 * HOUR

interface Scan {
  readonly at: EpochMs
  /** `key alert basis` of what was given. */
  readonly given: readonly string[]
  readonly isBlocked: boolean
  readonly plan: Plan
}

/** Whether quiet hours or an interview keep an alert waiting that came due just now. */
function isBlockedAt({ workspace: { cards, settings }, zone, now }: PlanInput): boolean {
  const given = { now, quietHours: { settings, zone }, busy: busyTimes(cards, now) }
  return deliveryAt({ name: '', basis: '', at: now - 1 }, given) > now
}

/** Wakes at these moments, gives what is due, and remembers it in the ledger. */
function scanAt(board: PlanInput, moments: readonly EpochMs[]): readonly Scan[] {
  let ledger: AlertEntry[] = []
  let plan = planFollowUps(board)
  return moments.map((at) => {
    const input = { ...board, now: at }
    plan = replanCards({ ...input, previous: plan, changed: new Set() })
    const due = dueAlerts({ plan, ...input, workspace: { ...input.workspace, ledger } })
    const entries = due.flatMap(({ followUp, alerts }) =>
      alerts.map(({ name, basis, at: planned }) =>
        anAlertEntry({
          key: followUp.key,
          alert: name,
          basis,
          plannedFor: new Date(planned).toISOString() as IsoInstant,
        }),
      ),
    )
    ledger = [...ledger, ...entries]
    const given = entries.map((entry) => `${entry.key} ${entry.alert} ${entry.basis}`)
    return { at, given, isBlocked: isBlockedAt(input), plan }
  })
}

/** Every hour, and every minute within an hour of an instant at which something is planned. */
function everyMinute(board: PlanInput): readonly EpochMs[] {
  const moments = new Set<EpochMs>()
  for (let at = BASE; at <= END; at += HOUR) moments.add(at)
  let plan = planFollowUps(board)
  for (let now = plan.nextChangeAt; now !== null && now <= END; now = plan.nextChangeAt) {
    for (let minute = -60; minute <= 60; minute++) moments.add(Math.floor(now / MINUTE + minute) * MINUTE)
    plan = replanCards({ ...board, now, previous: plan, changed: new Set() })
  }
  return [...moments].filter((at) => at >= BASE && at <= END).sort((a, b) => a - b)
}

const anyWakeUps = fc
  .array(fc.integer({ min: 0, max: DAYS * 24 * 60 }), { minLength: 1, maxLength: 40 })
  .map((minutes) => [...new Set(minutes)].sort((a, b) => a - b).map((minute) => BASE + minute * MINUTE))

describe(`dueAlerts on random boards, seed ${seed}`, { timeout: PATIENCE_MS }, () => {
  it('gives by a scan each minute what scans at random wake-ups give, save what lapsed between', () => {
    const property = fc.property(anyBoard, anyWakeUps, (board, wakeUps) => {
      const steady = scanAt(board, everyMinute(board))
      const random = scanAt(board, [...wakeUps, END])
      const all = new Set(steady.flatMap((scan) => scan.given))
      const some = new Set(random.flatMap((scan) => scan.given))
      for (const given of some) expect(all).toContain(given)
      for (const { at, given } of steady)
        for (const one of given) {
          if (some.has(one)) continue
          const key = one.slice(0, one.indexOf(' '))
          // What a wake-up after it did not give had to wait then, or was over.
          const later = random.filter((scan) => scan.at >= at && !scan.isBlocked)
          for (const { plan } of later) {
            const status = plan.followUps.find((followUp) => followUp.key === key)?.status ?? 'gone'
            expect(['gone', 'lapsed'], one).toContain(status)
          }
        }
    })
    fc.assert(property, runs(25))
  })

  it('gives nothing twice', () => {
    const property = fc.property(anyBoard, anyWakeUps, (board, wakeUps) => {
      const given = scanAt(board, wakeUps).flatMap((scan) => scan.given)
      expect(new Set(given).size).toBe(given.length)
    })
    fc.assert(property, runs(60))
  })
})
