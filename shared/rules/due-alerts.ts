import type { AlertEntry } from '../model/alert-entry.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'
import { toEpoch } from '../time/instant.ts'
import { busyTimes, deliveryAt } from './alerts/delivery.ts'
import type { FollowUp, PlannedAlert } from './follow-up.ts'
import type { Plan } from './plan.ts'
import { isSameFact } from './planner/alert-dedupe.ts'

/** One follow-up to alert about, and which of its alerts are thereby given: missed ones come together. */
export interface DueAlert {
  readonly followUp: FollowUp
  readonly alerts: readonly PlannedAlert[]
}

/**
 * What is due and was not alerted yet, asked of the plan as of `now`. Level-triggered: however late or often it is
 * asked, what the ledger holds is not due again, and nothing that is due gets lost. Quiet hours and interviews put
 * the delivery off, never the planned time.
 */
export function dueAlerts(asked: {
  readonly plan: Plan
  readonly workspace: Pick<Workspace, 'cards' | 'settings' | 'ledger'>
  readonly zone: ZoneName
  readonly now: EpochMs
}): readonly DueAlert[] {
  const { plan, workspace, zone, now } = asked
  const missing = withoutFired(reached(plan, now), workspace.ledger)
  if (missing.length === 0) return missing
  const quietHours = { settings: workspace.settings, zone }
  const given = { now, quietHours, busy: busyTimes(workspace.cards, now) }
  return missing.filter(({ alerts }) => alerts.some((alert) => deliveryAt(alert, given) <= now))
}

/** The alerts whose time has come, of what waits for the user now. */
function reached(plan: Plan, now: EpochMs): readonly DueAlert[] {
  const all: DueAlert[] = []
  for (const followUp of plan.followUps) {
    if (followUp.status !== 'open' && followUp.status !== 'overdue') continue
    // They are in order: where the first is still to come, so are all.
    if (followUp.alerts[0] === undefined || followUp.alerts[0].at > now) continue
    all.push({ followUp, alerts: followUp.alerts.filter((alert) => alert.at <= now) })
  }
  return all
}

function withoutFired(all: readonly DueAlert[], ledger: readonly AlertEntry[]): readonly DueAlert[] {
  const fired = new Map<string, AlertEntry[]>(all.map(({ followUp }) => [followUp.key, []]))
  for (const entry of ledger) fired.get(entry.key)?.push(entry)
  return all.flatMap(({ followUp, alerts }) => {
    const missing = alerts.filter((alert) => !isFired(alert, fired.get(followUp.key) ?? []))
    return missing.length > 0 ? [{ followUp, alerts: missing }] : []
  })
}

/**
 * An alert that fired does so again only when the fact it counts from changed, or a hold began since, and its time
 * moved later. A hold that a journey or a setting brought about began long before.
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
