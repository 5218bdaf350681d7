import type { EpochMs } from '../../model/scalars.ts'
import { addDays } from '../../time/day.ts'
import { DAY } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import type { AcceptedJob } from '../board/accepted-jobs.ts'
import { listOffersNotWithdrawn } from '../board/open-offers.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { chooseUpcomingRecipient } from '../facts/choose-recipient.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Deadline, StepDraft } from '../step-draft.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'
import { findQuietPeriod } from '../timing/quiet-hours.ts'

/** The age from which a conversation or answer calls for no withdrawal. */
const MAX_AGE = 90 * DAY

/**
 * Drafts the note that withdraws from an application after the user accepted another job. Sending it closes the
 * card (source D in docs/rules.md).
 */
export function draftWithdraw(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (context.accepted.length === 0) return []
  const { card } = facts
  const addedAt = toEpoch(card.addedAt)
  const job = context.accepted.findLast(({ at }) => at > addedAt)
  if (job === undefined || !isInTouch(facts, job.at)) return []
  const alertOn = addDays(job.settledOn, 1)
  const alertAt = toAlertTime(alertOn, context.daysOff(card), context)
  const nextStart = findNextStart(facts)
  const isUrgent = nextStart !== null && nextStart < alertAt
  const draft: StepDraft = {
    destination: chooseDestination(card, chooseUpcomingRecipient(facts, context), {
      email: listOffersNotWithdrawn(card).length > 0 ? 'decline' : 'withdraw',
      phone: 'farewell-call',
    }),
    eventId: job.id,
    eventAt: job.at,
    enteredAt: job.recordedAt,
    countsFrom: job.at,
    basis: `accepted ${job.at} ${job.settledBy}`,
    opens: 'alert',
    alerts: [
      isUrgent
        ? { name: 'first', at: job.recordedAt, ...allowInQuietHours(job, nextStart, context) }
        : { name: 'first', on: alertOn },
    ],
    due: planDue(isUrgent ? nextStart : null),
    lapses: null,
    isShared: true,
    reason: () =>
      isUrgent
        ? 'You accepted another job. Tell them before the interview.'
        : 'You accepted another job. Tell them, so nobody’s waiting for you.',
  }
  return [draft]
}

/** Returns true if an interview is ahead or did not happen, or if the last contact is less than 90 days old. */
function isInTouch({ card, ahead, latest, missed }: CardFacts, acceptedAt: EpochMs): boolean {
  const since = acceptedAt - MAX_AGE
  return (
    ahead.length > 0 ||
    missed !== null ||
    (latest !== null && latest.endedAt > since) ||
    card.answers.some(({ outcome, at }) => outcome.kind !== 'courtesy' && toEpoch(at) > since) ||
    listOffersNotWithdrawn(card).length > 0
  )
}

function findNextStart({ ahead }: CardFacts): EpochMs | null {
  const [next] = ahead
  return next ? Math.min(toEpoch(next.interview.start), getInterviewEnd(next.interview)) : null
}

function allowInQuietHours(job: AcceptedJob, nextStart: EpochMs, context: RuleContext) {
  const quiet = findQuietPeriod(job.recordedAt, context)
  return quiet !== null && nextStart < quiet.ends ? { inQuietHours: 'always' as const } : {}
}

function planDue(notAfter: EpochMs | null): Deadline {
  const due = { by: 'working-days-after-first-alert', days: 2 } as const
  return notAfter === null ? due : { ...due, notAfter }
}
