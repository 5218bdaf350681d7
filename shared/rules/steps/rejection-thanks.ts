import { toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { listInterviewDays } from '../facts/interview-days.ts'
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
  { card }: CardFacts,
  { settings, zone, zoneAt }: RuleContext,
): readonly StepDraft[] {
  const { closing } = card
  if (closing?.reason !== 'rejected') return []
  const rejectedAt = toEpoch(closing.at)
  // An interview that was planned for later never took place, so nobody is thanked for it.
  const latest = listInterviewDays(card, { now: rejectedAt, zone, zoneAt }).at(-1) ?? null
  if (latest === null) return []
  // If the thank-you for the latest conversation has not been sent, this note includes it.
  const foldsThanks = hasUnsentThanks(card, latest, settings.thankYouLapseHours)
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
    reason: ({ formatOn }) =>
      `They said no ${formatOn(toPlainDate(rejectedAt, zone))}. Thank them, ask once what would have made the difference, and ask to be kept in mind.` +
      (foldsThanks ? ' No thank-you went out, so thank them for the conversation too.' : ''),
    lapsedReason: 'They said no over a week ago. A reply now would only reopen it.',
  }
  return [draft]
}
