import type { Tone } from '../ipc/board-view.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { ZoneAt } from '../rules/facts/zone-history.ts'
import type { FollowUp, FollowUpStatus } from '../rules/follow-up.ts'

/** The moment and the user's zone for which something is put into words. */
export interface AsOf {
  readonly now: EpochMs
  readonly zone: ZoneName
  /** Where the user was when a conversation ended, as the rules see it; left out, where they are now. */
  readonly zoneAt?: ZoneAt
}

type Standing = Pick<FollowUp, 'status' | 'step' | 'opensAt' | 'dueAt' | 'lapsesAt' | 'alerts'>

/** A follow-up's status as of now, also where the plan was made a while before. */
export function standingOf(followUp: Standing, now: EpochMs): FollowUpStatus {
  const { status, step, opensAt, dueAt, lapsesAt, alerts } = followUp
  if (status === 'done' || status === 'skipped' || status === 'lapsed') return status
  if (lapsesAt !== null && now >= lapsesAt) return 'lapsed'
  // A snooze that no alert ends before the lapse lasts until then.
  if (status === 'snoozed' && alerts[0] === undefined) return status
  const opens = alerts[0]?.at ?? opensAt
  // There is time to prepare from the day an interview is scheduled, but no need before the alert.
  if (status === 'open' && step === 'prepare' && now < opens) return 'scheduled'
  if ((status === 'held' || status === 'snoozed') && now < opens) return status
  if (status === 'scheduled' && now < opensAt) return status
  return dueAt !== null && now > dueAt ? 'overdue' : 'open'
}

/** Whether it is over: done, skipped, or past the time at which it would still do good. */
export function isOver(status: FollowUpStatus): boolean {
  return status === 'done' || status === 'skipped' || status === 'lapsed'
}

/** Whether it is the user's turn. */
export function isDue(followUp: Standing, now: EpochMs): boolean {
  const standing = standingOf(followUp, now)
  return standing === 'open' || standing === 'overdue'
}

/** The tone in which a status is said. */
export function toneOf(status: FollowUpStatus): Tone {
  switch (status) {
    case 'open':
      return 'now'
    case 'overdue':
      return 'late'
    case 'scheduled':
    case 'snoozed':
    case 'held':
      return 'wait'
    default:
      return 'plain'
  }
}

/**
 * Those whose turn it is: what is overdue first, then what is due sooner, then by key, so that the order never
 * depends on the plan's.
 */
export function dueFirst(followUps: readonly FollowUp[], now: EpochMs): FollowUp[] {
  const late: FollowUp[] = []
  const open: FollowUp[] = []
  for (const one of followUps)
    if (isDue(one, now)) (standingOf(one, now) === 'overdue' ? late : open).push(one)
  return [...late.sort(byDue), ...open.sort(byDue)]
}

function byDue(a: FollowUp, b: FollowUp): number {
  const [one, other] = [a.dueAt ?? Number.MAX_SAFE_INTEGER, b.dueAt ?? Number.MAX_SAFE_INTEGER]
  return one - other || (a.key < b.key ? -1 : 1)
}
