import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import { dueAlerts } from '#shared/rules/due-alerts'
import type { FollowUp, PlannedAlert } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { anAlertEntry } from '../builders/alert-entry.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** An alert of a follow-up as planned at a moment. */
export interface Given {
  readonly followUp: FollowUp
  readonly alert: PlannedAlert
}

/** What one look at the clock gave. */
export interface Scan {
  readonly input: PlanInput
  readonly plan: Plan
  readonly given: readonly Given[]
  /** Whose time has come, and which were given neither before nor now. */
  readonly missing: readonly Given[]
}

export const nameOf = ({ followUp, alert }: Given) => `${followUp.key} ${alert.name} ${alert.basis}`

/** Looks at these moments at what a history of workspaces, each from its `now` on, has due; and remembers what was given. */
export function scanAt(history: readonly PlanInput[], moments: readonly EpochMs[]): readonly Scan[] {
  let ledger: AlertEntry[] = []
  let last: { readonly of: PlanInput; readonly plan: Plan } | null = null
  return moments.map((now) => {
    const of = asOf(history, now)
    const input = { ...of, now }
    const plan: Plan =
      last?.of === of
        ? replanCards({ ...input, previous: last.plan, changed: new Set() })
        : planFollowUps(input)
    last = { of, plan }
    const due = dueAlerts({ plan, ...input, workspace: { ...input.workspace, ledger } })
    const given = due.flatMap(({ followUp, alerts }) => alerts.map((alert) => ({ followUp, alert })))
    ledger = [...ledger, ...given.map(entryOf)]
    return { input, plan, given, missing: reached(plan, now).filter((one) => !wasGiven(one, ledger)) }
  })
}

/** Every hour, and every minute within an hour of an instant at which something is planned. */
export function everyMinute(history: readonly PlanInput[], end: EpochMs): readonly EpochMs[] {
  const moments = new Set<EpochMs>()
  const around = (now: EpochMs) => {
    for (let minute = -60; minute <= 60; minute++) moments.add(Math.floor(now / MINUTE + minute) * MINUTE)
  }
  const begin = history[0]?.now ?? end
  for (let at = begin; at <= end; at += HOUR) moments.add(at)
  history.forEach((input, index) => {
    const until = Math.min(history[index + 1]?.now ?? end, end)
    moments.add(input.now)
    let plan = planFollowUps(input)
    for (let now = plan.nextChangeAt; now !== null && now <= until; now = plan.nextChangeAt) {
      around(now)
      plan = replanCards({ ...input, now, previous: plan, changed: new Set() })
    }
  })
  return [...moments].filter((at) => at >= begin && at <= end).sort((a, b) => a - b)
}

function asOf(history: readonly PlanInput[], now: EpochMs): PlanInput {
  const input = history.findLast((one) => one.now <= now) ?? history[0]
  if (!input) throw new Error('There is no history')
  return input
}

function reached({ followUps }: Plan, now: EpochMs): readonly Given[] {
  return followUps
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .flatMap((followUp) =>
      followUp.alerts.filter((alert) => alert.at <= now).map((alert) => ({ followUp, alert })),
    )
}

/** Told of under its name already, for the same fact or for a time that was not earlier. */
function wasGiven({ followUp, alert }: Given, ledger: readonly AlertEntry[]): boolean {
  return ledger.some(
    (entry) =>
      entry.key === followUp.key &&
      entry.alert === alert.name &&
      (entry.basis === alert.basis || Date.parse(entry.plannedFor) >= alert.at),
  )
}

function entryOf({ followUp, alert }: Given): AlertEntry {
  const plannedFor = new Date(alert.at).toISOString() as IsoInstant
  return anAlertEntry({ key: followUp.key, alert: alert.name, basis: alert.basis, plannedFor })
}
