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
 * Drafts thanks after a rejection that followed a conversation: ask once what would have made the difference,
 * and ask to be kept in mind (A, B, D).
 */
export function draftRejectionThanks(
  { card, latest }: CardFacts,
  { zone }: RuleContext,
): readonly StepDraft[] {
  const { closing } = card
  if (closing?.reason !== 'rejected') return []
  const at = toEpoch(closing.at)
  if (
    !card.interviews.some((interview) => interview.status === 'planned' && getInterviewEnd(interview) <= at)
  )
    return []
  const foldsThanks = latest !== null && hasUnsentThanks(card, latest)
  const draft: StepDraft = {
    destination: chooseRejectionDestination(
      { card, latest, closing },
      { email: 'rejection-thanks', phone: 'rejection-call' },
    ),
    eventId: closing.id,
    eventAt: at,
    countsFrom: at,
    basis: `rejected ${at}`,
    opens: 'event',
    alerts: [{ name: 'first', at: at + HOUR }],
    due: { by: 'instant', at: at + 24 * HOUR },
    lapses: { by: 'days-after-first-alert', days: 7 },
    foldsThanks,
    reason: () =>
      `They said no on ${formatDayInSentence(toPlainDate(at, zone))}; thank them, ask once what would have made the difference, and ask to be kept in mind.` +
      (foldsThanks ? ' Thanks for the conversation belong in it too: none went out.' : ''),
    lapsedReason: 'A week has passed since they said no; thanks now would only reopen it.',
  }
  return [draft]
}
