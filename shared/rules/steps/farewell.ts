import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import { DAY, HOUR } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'
import { findQuietPeriod } from '../timing/quiet-hours.ts'

/**
 * Drafts a note that says kindly and soon that the user has declined or withdrawn, if the employer gave time to
 * the application (source D in docs/rules.md).
 */
export function draftFarewell({ card, latest }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { closing } = card
  if (closing?.reason !== 'declined' && closing?.reason !== 'withdrawn') return []
  if (isClosedByNote(card, closing) || !hasTakenTheirTime(card)) return []
  const at = toEpoch(closing.at)
  const offer = card.offers.findLast(({ withdrawnAt }) => withdrawnAt === null)
  const person = findPerson(card, offer?.personId ?? null) ?? chooseCheckInRecipient(card, latest)
  const nextStart = findNextStart(card, at)
  const day = toPlainDate(at, context.zone)
  const draft: StepDraft = {
    destination: chooseDestination(card, person, {
      email: closing.reason === 'declined' ? 'decline' : 'withdraw',
      phone: 'farewell-call',
    }),
    eventId: closing.id,
    eventAt: at,
    countsFrom: at,
    basis: `closed ${at}`,
    opens: 'event',
    alerts: [planAlert(at, nextStart, context)],
    due: { by: 'instant', at: Math.min(at + DAY, nextStart ?? Number.POSITIVE_INFINITY) },
    lapses: { by: 'days-after-first-alert', days: 7 },
    reason: ({ formatOn }) =>
      closing.reason === 'declined'
        ? `You declined their offer ${formatOn(day)}. Let them know soon.`
        : `You withdrew ${formatOn(day)}. Let them know soon, so nobody’s waiting for you.`,
    lapsedReason: 'You closed the card over a week ago. They know by now.',
  }
  return [draft]
}

/** Returns true if sending the note that withdraws closed the card, which needs no second note. */
function isClosedByNote({ actions }: Card, closing: Closing): boolean {
  return actions.some(
    ({ step, kind, recordedAt }) =>
      step === 'withdraw' && kind !== 'skipped' && recordedAt === closing.recordedAt,
  )
}

function hasTakenTheirTime({ interviews, answers, offers }: Card): boolean {
  return (
    interviews.some(({ status }) => status === 'planned') ||
    answers.some(({ outcome }) => outcome.kind !== 'courtesy') ||
    offers.length > 0
  )
}

/** Returns the start of the next interview that is now called off; null without one. */
function findNextStart({ interviews }: Card, at: EpochMs): EpochMs | null {
  const starts = interviews
    .filter((interview) => interview.status === 'planned' && getInterviewEnd(interview) > at)
    .map(({ start }) => toEpoch(start))
  return starts.length === 0 ? null : Math.min(...starts)
}

/** An hour after the closing; with an interview ahead at once, in quiet hours too if it begins before they end. */
function planAlert(at: EpochMs, nextStart: EpochMs | null, context: RuleContext): AlertRule {
  if (nextStart === null) return { name: 'first', at: at + HOUR }
  const quiet = findQuietPeriod(at, context)
  return { name: 'first', at, ...(quiet && nextStart < quiet.ends && { inQuietHours: 'always' as const }) }
}
