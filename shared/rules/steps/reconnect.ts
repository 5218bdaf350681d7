import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseRejectionDestination } from '../facts/rejection-destination.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/**
 * Drafts a message 90 days after a rejection, if the user wants it and no other card of the employer is open
 * (source B in docs/rules.md).
 */
export function draftReconnect(
  { card, latest, hasOpenSibling }: CardFacts,
  { zone }: RuleContext,
): readonly StepDraft[] {
  const { closing } = card
  if (closing?.reason !== 'rejected' || !closing.reconnect || hasOpenSibling) return []
  const at = toEpoch(closing.at)
  const day = toPlainDate(at, zone)
  const draft: StepDraft = {
    destination: chooseRejectionDestination(
      { card, latest, closing },
      { email: 'reconnect', phone: 'reconnect-call' },
    ),
    eventId: closing.id,
    eventAt: at,
    countsFrom: at,
    basis: `rejected ${at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: addDays(day, 90) }],
    due: { by: 'days-after-first-alert', days: 14 },
    lapses: { by: 'days-after-first-alert', days: 30 },
    reason: ({ formatOn }) => `You asked for a reminder 90 days after they said no ${formatOn(day)}.`,
    lapsedReason: 'The reminder you asked for was over a month ago.',
  }
  return [draft]
}
