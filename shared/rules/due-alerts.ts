import type { AlertEntry } from '../model/alert-entry.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'
import { toEpoch } from '../time/instant.ts'
import { findDeliveryTime, listBusyPeriods } from './alerts/delivery.ts'
import type { FollowUp, PlannedAlert } from './follow-up.ts'
import type { Plan } from './plan.ts'
import { isSameFact } from './planner/alert-dedupe.ts'

/** A follow-up to alert about, with all of its alerts that are due: missed ones are delivered together. */
export interface DueAlert {
  readonly followUp: FollowUp
  readonly alerts: readonly PlannedAlert[]
}

/**
 * Returns the alerts that are due as of `now` and have not fired. It is level-triggered: however late or
 * often it is called, an alert in the ledger is never due again, and nothing due is lost. Quiet hours and
 * interviews delay the delivery, never the planned time.
 */
export function findDueAlerts(input: {
  readonly plan: Plan
  readonly workspace: Pick<Workspace, 'cards' | 'settings' | 'ledger'>
  readonly zone: ZoneName
  readonly now: EpochMs
}): readonly DueAlert[] {
  const { plan, workspace, zone, now } = input
  const notFired = dropFired(findReached(plan, now), workspace.ledger)
  if (notFired.length === 0) return notFired
  const quietHours = { settings: workspace.settings, zone }
  const moment = { now, quietHours, busy: listBusyPeriods(workspace.cards, now) }
  return notFired.filter(({ alerts }) => alerts.some((alert) => findDeliveryTime(alert, moment) <= now))
}

/** Returns the alerts of open and overdue follow-ups whose planned time has come. */
function findReached(plan: Plan, now: EpochMs): readonly DueAlert[] {
  const all: DueAlert[] = []
  for (const followUp of plan.followUps) {
    if (followUp.status !== 'open' && followUp.status !== 'overdue') continue
    // Alerts are in order, so if the first is in the future, all are.
    if (followUp.alerts[0] === undefined || followUp.alerts[0].at > now) continue
    all.push({ followUp, alerts: followUp.alerts.filter((alert) => alert.at <= now) })
  }
  return all
}

function dropFired(all: readonly DueAlert[], ledger: readonly AlertEntry[]): readonly DueAlert[] {
  const fired = new Map<string, AlertEntry[]>(all.map(({ followUp }) => [followUp.key, []]))
  for (const entry of ledger) fired.get(entry.key)?.push(entry)
  return all.flatMap(({ followUp, alerts }) => {
    const notFired = alerts.filter((alert) => !isFired(alert, fired.get(followUp.key) ?? []))
    return notFired.length > 0 ? [{ followUp, alerts: notFired }] : []
  })
}

/**
 * Returns true if an alert has fired. It fires again only if its time moved later, and either its basis
 * changed or a hold began after it fired. A hold that a journey or a setting causes began earlier, so it does
 * not count.
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
