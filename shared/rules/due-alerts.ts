import type { AlertEntry } from '../model/alert-entry.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'
import { MINUTE } from '../time/durations.ts'
import { toEpoch } from '../time/instant.ts'
import { findDeliveryTime, listBusyPeriods } from './alerts/delivery.ts'
import type { FollowUp, PlannedAlert } from './follow-up.ts'
import type { Plan } from './plan.ts'
import { isSameFact } from './planner/alert-dedupe.ts'

/**
 * How far the clock may be set back without alerts firing again, in milliseconds. Clocks are corrected by this
 * much now and then; a clock that was hours off made alerts fire long before the user needed them.
 */
const CLOCK_TOLERANCE_MS = 5 * MINUTE

/** A follow-up with all of its alerts that are due. Missed alerts are delivered together. */
export interface DueAlert {
  readonly followUp: FollowUp
  readonly alerts: readonly PlannedAlert[]
}

/**
 * Returns the alerts that are due as of `now` and have not fired. The result depends only on the plan and the
 * ledger, not on when this was last called: an alert in the ledger is never due again, and no due alert is
 * lost, however late or often this is called. Quiet hours and interviews delay the delivery, but never the
 * planned time.
 */
export function findDueAlerts(input: {
  readonly plan: Plan
  readonly workspace: Pick<Workspace, 'cards' | 'settings' | 'ledger'>
  readonly zone: ZoneName
  readonly now: EpochMs
}): readonly DueAlert[] {
  const { plan, workspace, zone, now } = input
  const notFired = dropFired(findReached(plan, now), workspace.ledger, now)
  if (notFired.length === 0) return notFired
  const quietHours = { settings: workspace.settings, zone }
  const moment = { now, quietHours, busy: listBusyPeriods(workspace.cards, now) }
  return notFired.filter(({ alerts }) => alerts.some((alert) => findDeliveryTime(alert, moment) <= now))
}

/** Returns the alerts of open and overdue follow-ups whose planned time has come. */
function findReached(plan: Plan, now: EpochMs): readonly DueAlert[] {
  const reached: DueAlert[] = []
  for (const followUp of plan.followUps) {
    if (followUp.status !== 'open' && followUp.status !== 'overdue') continue
    // Alerts are in order, so if the first is in the future, all are.
    if (followUp.alerts[0] === undefined || followUp.alerts[0].at > now) continue
    reached.push({ followUp, alerts: followUp.alerts.filter((alert) => alert.at <= now) })
  }
  return reached
}

/**
 * Removes the alerts that the ledger records as fired. An entry from later than now was made while the clock was
 * wrong; its alert has not fired.
 */
function dropFired(
  reached: readonly DueAlert[],
  ledger: readonly AlertEntry[],
  now: EpochMs,
): readonly DueAlert[] {
  const firedByKey = new Map<string, AlertEntry[]>(reached.map(({ followUp }) => [followUp.key, []]))
  for (const entry of ledger)
    if (toEpoch(entry.firedAt) <= now + CLOCK_TOLERANCE_MS) firedByKey.get(entry.key)?.push(entry)
  return reached.flatMap(({ followUp, alerts }) => {
    const notFired = alerts.filter((alert) => !isFired(alert, firedByKey.get(followUp.key) ?? []))
    return notFired.length > 0 ? [{ followUp, alerts: notFired }] : []
  })
}

/**
 * Returns true if an alert has fired. It may fire again only if its time moved later and one of two things
 * happened: its basis changed, or another message made it wait (a hold) after it had fired. A hold caused by
 * a change of zone or of a setting began earlier, so it does not make it fire again.
 */
function isFired(alert: PlannedAlert, entries: readonly AlertEntry[]): boolean {
  return entries.some(
    (entry) =>
      entry.alert === alert.name &&
      (alert.at <= toEpoch(entry.plannedFor) ||
        entry.basis === alert.basis ||
        (isSameFact(entry.basis, alert.basis) &&
          (alert.heldSince === undefined || alert.heldSince <= toEpoch(entry.firedAt)))),
  )
}
