import type { EpochMs } from '../model/scalars.ts'
import type { FollowUp, FollowUpStatus } from './follow-up.ts'
import { compareKeys } from './follow-up-key.ts'

/** The facts from which a status follows. */
interface StatusFacts extends Pick<FollowUp, 'step' | 'opensAt' | 'dueAt' | 'lapsesAt' | 'alerts'> {
  /** How the user ended the follow-up; null if they have not. */
  readonly ended: 'done' | 'skipped' | null
  /** Why the alerts were postponed; null if they were not. */
  readonly postponed: 'held' | 'snoozed' | null
}

/** Derives the status of a follow-up as of now. Everything that shows a status uses this function. */
export function deriveStatus(facts: StatusFacts, now: EpochMs): FollowUpStatus {
  const { step, opensAt, dueAt, lapsesAt, ended, postponed } = facts
  if (ended !== null) return ended
  if (lapsesAt !== null && now >= lapsesAt) return 'lapsed'
  const firstAlertAt = facts.alerts[0]?.at ?? null
  if (postponed !== null && (firstAlertAt === null || now < firstAlertAt)) return postponed
  if (now < opensAt) return 'scheduled'
  // `prepare` opens when the interview is scheduled, but the user need not prepare before the alert.
  if (step === 'prepare' && firstAlertAt !== null && now < firstAlertAt) return 'scheduled'
  return dueAt !== null && now > dueAt ? 'overdue' : 'open'
}

/** The parts of a planned follow-up that its status depends on. */
type Planned = Pick<FollowUp, 'status' | 'step' | 'opensAt' | 'dueAt' | 'lapsesAt' | 'alerts'>

/** Returns the status of a follow-up as of now, which may be later than its plan. */
export function statusAt(followUp: Planned, now: EpochMs): FollowUpStatus {
  const { status } = followUp
  if (isEnded(status)) return status
  const postponed = status === 'held' || status === 'snoozed' ? status : null
  return deriveStatus({ ...followUp, ended: null, postponed }, now)
}

/** Returns true if a follow-up with this status needs no more attention: it is done, skipped or lapsed. */
export function isEnded(status: FollowUpStatus): status is 'done' | 'skipped' | 'lapsed' {
  return status === 'done' || status === 'skipped' || status === 'lapsed'
}

/**
 * Returns true if the note of a follow-up can no longer be sent. One that asks for another time for an interview can be
 * sent until it begins, whether the user has prepared for it or not.
 */
export function isNoteOver({ step, status }: Pick<FollowUp, 'step' | 'status'>): boolean {
  return step === 'prepare' ? status === 'lapsed' : isEnded(status)
}

/** Returns true if the user has something to do about a follow-up now. */
export function isDue(followUp: Planned, now: EpochMs): boolean {
  const status = statusAt(followUp, now)
  return status === 'open' || status === 'overdue'
}

/**
 * Returns the follow-ups that are due: overdue ones first, then by due time, then by key. The result does not
 * depend on the order of the input.
 */
export function sortDue(followUps: readonly FollowUp[], now: EpochMs): FollowUp[] {
  const overdue: FollowUp[] = []
  const open: FollowUp[] = []
  for (const followUp of followUps)
    if (isDue(followUp, now)) (statusAt(followUp, now) === 'overdue' ? overdue : open).push(followUp)
  return [...overdue.sort(byDueTime), ...open.sort(byDueTime)]
}

function byDueTime(a: FollowUp, b: FollowUp): number {
  // A follow-up without a due time comes last.
  const [dueA, dueB] = [a.dueAt ?? Number.MAX_SAFE_INTEGER, b.dueAt ?? Number.MAX_SAFE_INTEGER]
  return dueA - dueB || compareKeys(a.key, b.key)
}
