import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import { findDueAlerts } from '#shared/rules/due-alerts'
import type { FollowUp, PlannedAlert } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { anAlertEntry } from '../builders/alert-entry.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** An alert and its follow-up, as planned at the moment it fired. */
interface FiredAlert {
  readonly followUp: FollowUp
  readonly alert: PlannedAlert
}

/** The result of one scan. */
export interface Scan {
  readonly input: PlanInput
  readonly plan: Plan
  readonly fired: readonly FiredAlert[]
  /** Alerts whose time has come but that have not fired. */
  readonly missing: readonly FiredAlert[]
}

export const toAlertName = ({ followUp, alert }: FiredAlert) => `${followUp.key} ${alert.name} ${alert.basis}`

/**
 * Scans a history of workspaces, each of which applies from its `now` on, at the given moments. Remembers
 * which alerts fired.
 */
export function scanAt(history: readonly PlanInput[], moments: readonly EpochMs[]): readonly Scan[] {
  let ledger: AlertEntry[] = []
  let last: { readonly source: PlanInput; readonly plan: Plan } | null = null
  return moments.map((now) => {
    const source = findInput(history, now)
    const input = { ...source, now }
    const plan: Plan =
      last?.source === source
        ? replanCards({ ...input, previous: last.plan, changed: new Set() })
        : planFollowUps(input)
    last = { source, plan }
    const due = findDueAlerts({ plan, ...input, workspace: { ...input.workspace, ledger } })
    const fired = due.flatMap(({ followUp, alerts }) => alerts.map((alert) => ({ followUp, alert })))
    ledger = [...ledger, ...fired.map(toEntry)]
    return { input, plan, fired, missing: findReached(plan, now).filter((alert) => !hasFired(alert, ledger)) }
  })
}

/** Returns every full hour, and every minute within an hour of a planned change. */
export function listScanMoments(history: readonly PlanInput[], end: EpochMs): readonly EpochMs[] {
  const moments = new Set<EpochMs>()
  const addMinutesAround = (now: EpochMs) => {
    for (let minute = -60; minute <= 60; minute++) moments.add(Math.floor(now / MINUTE + minute) * MINUTE)
  }
  const start = history[0]?.now ?? end
  for (let at = start; at <= end; at += HOUR) moments.add(at)
  history.forEach((input, index) => {
    const until = Math.min(history[index + 1]?.now ?? end, end)
    moments.add(input.now)
    let plan = planFollowUps(input)
    for (let now = plan.nextChangeAt; now !== null && now <= until; now = plan.nextChangeAt) {
      addMinutesAround(now)
      plan = replanCards({ ...input, now, previous: plan, changed: new Set() })
    }
  })
  return [...moments].filter((at) => at >= start && at <= end).sort((a, b) => a - b)
}

function findInput(history: readonly PlanInput[], now: EpochMs): PlanInput {
  const input = history.findLast((candidate) => candidate.now <= now) ?? history[0]
  if (!input) throw new Error('There is no history')
  return input
}

function findReached({ followUps }: Plan, now: EpochMs): readonly FiredAlert[] {
  return followUps
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .flatMap((followUp) =>
      followUp.alerts.filter((alert) => alert.at <= now).map((alert) => ({ followUp, alert })),
    )
}

/** Returns true if the alert has fired with the same basis, or for a time that was not earlier. */
function hasFired({ followUp, alert }: FiredAlert, ledger: readonly AlertEntry[]): boolean {
  return ledger.some(
    (entry) =>
      entry.key === followUp.key &&
      entry.alert === alert.name &&
      (entry.basis === alert.basis || Date.parse(entry.plannedFor) >= alert.at),
  )
}

function toEntry({ followUp, alert }: FiredAlert): AlertEntry {
  const plannedFor = new Date(alert.at).toISOString() as IsoInstant
  return anAlertEntry({ key: followUp.key, alert: alert.name, basis: alert.basis, plannedFor })
}
