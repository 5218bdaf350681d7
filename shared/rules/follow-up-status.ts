import type { EpochMs } from '../model/scalars.ts'
import type { FollowUp, FollowUpStatus } from './follow-up.ts'

/** The facts a status follows from. */
interface StatusFacts extends Pick<FollowUp, 'step' | 'opensAt' | 'dueAt' | 'lapsesAt' | 'alerts'> {
  /** How the user ended it; null while they have not. */
  readonly ended: 'done' | 'skipped' | null
  /** Why its alerts were postponed; null where they were not. */
  readonly postponed: 'held' | 'snoozed' | null
}

/** Derives a follow-up's status as of now. The only place that does: plan, card, Today and tray all ask here. */
export function deriveStatus(facts: StatusFacts, now: EpochMs): FollowUpStatus {
  const { step, opensAt, dueAt, lapsesAt, ended, postponed } = facts
  if (ended !== null) return ended
  if (lapsesAt !== null && now >= lapsesAt) return 'lapsed'
  const firstAlertAt = facts.alerts[0]?.at ?? null
  if (postponed !== null && (firstAlertAt === null || now < firstAlertAt)) return postponed
  if (now < opensAt) return 'scheduled'
  // There is time to prepare from the day an interview is scheduled, but no need before the alert.
  if (step === 'prepare' && firstAlertAt !== null && now < firstAlertAt) return 'scheduled'
  return dueAt !== null && now > dueAt ? 'overdue' : 'open'
}

type Planned = Pick<FollowUp, 'status' | 'step' | 'opensAt' | 'dueAt' | 'lapsesAt' | 'alerts'>

/** Returns a planned follow-up's status as of now, which may be later than the plan. */
export function statusAt(followUp: Planned, now: EpochMs): FollowUpStatus {
  const { status } = followUp
  if (isEnded(status)) return status
  const postponed = status === 'held' || status === 'snoozed' ? status : null
  return deriveStatus({ ...followUp, ended: null, postponed }, now)
}

/** True when it is done, skipped, or past the time at which it would still do good. */
export function isEnded(status: FollowUpStatus): status is 'done' | 'skipped' | 'lapsed' {
  return status === 'done' || status === 'skipped' || status === 'lapsed'
}

/** True when the user has something to do about it now. */
export function isDue(followUp: Planned, now: EpochMs): boolean {
  const status = statusAt(followUp, now)
  return status === 'open' || status === 'overdue'
}

/** Returns what is due: overdue first, then by due time, then by key, so that the order never depends on the plan's. */
export function sortDue(followUps: readonly FollowUp[], now: EpochMs): FollowUp[] {
  const overdue: FollowUp[] = []
  const open: FollowUp[] = []
  for (const followUp of followUps)
    if (isDue(followUp, now)) (statusAt(followUp, now) === 'overdue' ? overdue : open).push(followUp)
  return [...overdue.sort(byDueTime), ...open.sort(byDueTime)]
}

function byDueTime(a: FollowUp, b: FollowUp): number {
  const [first, second] = [a.dueAt ?? Number.MAX_SAFE_INTEGER, b.dueAt ?? Number.MAX_SAFE_INTEGER]
  return first - second || (a.key < b.key ? -1 : 1)
}
