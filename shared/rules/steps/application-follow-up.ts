import { addDays, endOfDay, startOfDay } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { findApplicationRecipient, getAppliedOn } from '../board/applications.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/** The day after an application on which asking about it comes too late. */
const LAST_DAY = 30

/** Drafts a question about an application that nobody has answered (source S in docs/rules.md). */
export function draftApplicationFollowUp({ card }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const day = context.applicationDays.get(card.id)
  if (day === undefined) return []
  const appliedOn = getAppliedOn(card, context.zone)
  const draft: StepDraft = {
    destination: chooseDestination(card, findApplicationRecipient(card), {
      email: 'application-follow-up',
      phone: 'application-call',
    }),
    eventId: 'applied',
    eventAt: startOfDay(appliedOn, context.zone),
    enteredAt: toEpoch(card.addedAt),
    countsFrom: startOfDay(appliedOn, context.zone),
    // The day on which a card was added depends on the zone, and a journey must not make the alert fire again.
    basis: `applied ${card.appliedOn ?? card.addedAt}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: day }],
    due: { by: 'working-days-after-first-alert', days: 3 },
    lapses: { by: 'instant', at: endOfDay(addDays(appliedOn, LAST_DAY), context.zone) },
    reason: ({ alertDay, today, format, formatOn }) =>
      today < alertDay
        ? `You applied ${formatOn(appliedOn)}. If nothing comes back by ${format(alertDay)}, follow up.`
        : `You applied ${formatOn(appliedOn)} and haven’t heard back. Most employers expect a follow-up within two weeks.`,
    lapsedReason: 'You applied over a month ago. Another message would change little.',
  }
  return [draft]
}
