import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseRejectionDestination } from '../facts/rejection-destination.ts'
import { hasUnsentThanks } from '../facts/thanked-at.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/**
 * Drafts a follow-up for a card that was rejected after at least one interview. The user thanks the employer,
 * asks once what would have made the difference, and asks to be kept in mind (sources A, B and D in
 * docs/rules.md).
 */
export function draftRejectionThanks(
  { card, latest }: CardFacts,
  { zone }: RuleContext,
): readonly StepDraft[] {
  const { closing } = card
  if (closing?.reason !== 'rejected') return []
  const rejectedAt = toEpoch(closing.at)
  const hadInterview = card.interviews.some(
    (interview) => interview.status === 'planned' && getInterviewEnd(interview) <= rejectedAt,
  )
  if (!hadInterview) return []
  // If the thank-you for the latest conversation has not been sent, this note includes it.
  const foldsThanks = latest !== null && hasUnsentThanks(card, latest)
  const draft: StepDraft = {
    destination: chooseRejectionDestination(
      { card, latest, closing },
      { email: 'rejection-thanks', phone: 'rejection-call' },
    ),
    eventId: closing.id,
    eventAt: rejectedAt,
    countsFrom: rejectedAt,
    basis: `rejected ${rejectedAt}`,
    opens: 'event',
    alerts: [{ name: 'first', at: rejectedAt + HOUR }],
    due: { by: 'instant', at: rejectedAt + 24 * HOUR },
    lapses: { by: 'days-after-first-alert', days: 7 },
    foldsThanks,
    reason: () =>
      `They said no on ${formatDayInSentence(toPlainDate(rejectedAt, zone))}; thank them, ask once what would have made the difference, and ask to be kept in mind.` +
      (foldsThanks ? ' Thanks for the conversation belong in it too: none went out.' : ''),
    lapsedReason: 'A week has passed since they said no; thanks now would only reopen it.',
  }
  return [draft]
}
