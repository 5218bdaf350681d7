import type { Card } from '../../model/card.ts'
import type { Interview, MissedReason } from '../../model/interview.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { addDays, endOfDay, toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'
import { findQuietPeriod } from '../timing/quiet-hours.ts'
import { findLastAction } from './last-action.ts'

/** Days after its first alert on which the message about a missed interview lapses. */
const LAPSE_DAYS = 14

/** The latest interview that did not happen, while no other one and no answer followed it. */
export interface MissedInterview {
  readonly interview: Interview
  readonly reason: MissedReason
  /** When it did not happen, as the user recorded it. */
  readonly at: EpochMs
  /** When the first message about it is planned. */
  readonly firstAlertAt: EpochMs
  readonly lapsesAt: EpochMs
  /**
   * `open`: the message about it is still to be sent, and the check-in waits. `sent`: the message replaces
   * the check-in. `over`: it was skipped or has lapsed.
   */
  readonly state: 'open' | 'sent' | 'over'
}

/** Returns the reason why an interview did not happen; a guess if the user gave none. */
export function getMissedReason({ status, didNotHappen }: Interview): MissedReason {
  return didNotHappen ?? (status === 'cancelled' ? 'they-called-it-off' : 'they-did-not-call')
}

/**
 * Finds the latest interview of a card that did not happen. Returns null if none is left: an interview is
 * ahead or took place later, or the employer answered later.
 */
export function findMissedInterview(card: Card, context: RuleContext): MissedInterview | null {
  let missed: Interview | null = null
  for (const interview of card.interviews)
    if (interview.status !== 'planned' && (missed === null || missedAt(interview) >= missedAt(missed)))
      missed = interview
  if (missed === null) return null
  const at = missedAt(missed)
  if (isFollowed(card, at)) return null
  const firstAlertAt = findFirstAlert(card, at, context)
  const lapsesAt = endOfDay(addDays(toPlainDate(firstAlertAt, context.zone), LAPSE_DAYS), context.zone)
  const key = toFollowUpKey({ cardId: card.id, eventId: missed.id, step: 'missed-interview', round: 1 })
  const action = findLastAction(card.actions, key)
  const isSent = action?.kind === 'sent' || action?.kind === 'voicemail'
  const isOver = action?.kind === 'skipped' || context.now >= lapsesAt
  return {
    interview: missed,
    reason: getMissedReason(missed),
    at,
    firstAlertAt,
    lapsesAt,
    state: isSent ? 'sent' : isOver ? 'over' : 'open',
  }
}

/** Returns when an interview did not happen, as the user recorded it. */
export function missedAt({ cancelledAt, recordedAt }: Interview): EpochMs {
  return toEpoch(cancelledAt ?? recordedAt)
}

function isFollowed({ interviews, answers }: Card, at: EpochMs): boolean {
  return (
    interviews.some((interview) => interview.status === 'planned' && getInterviewEnd(interview) > at) ||
    answers.some((answer) => answer.outcome.kind !== 'courtesy' && toEpoch(answer.at) > at)
  )
}

/** An hour after it was recorded, or in quiet hours the first alert hour of a working day after them. */
function findFirstAlert(card: Card, at: EpochMs, context: RuleContext): EpochMs {
  const quiet = findQuietPeriod(at + HOUR, context)
  return quiet === null
    ? at + HOUR
    : toAlertTime(toPlainDate(quiet.ends, context.zone), context.daysOff(card), context)
}
