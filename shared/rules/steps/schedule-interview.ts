import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { findApplicationRecipient } from '../board/applications.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { findLastAction, isFinal } from '../facts/last-action.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { addWorkingDays } from '../timing/working-days.ts'

/** Days after the note was sent on which it is asked once more. */
const DAYS_BETWEEN = 7

/**
 * Drafts a task to set the date of an interview, for a card that was moved to Phone screen or Interview without
 * one. Its note asks for the date (source D in docs/rules.md).
 */
export function draftScheduleInterview({ card }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (card.stage !== 'phone-screen' && card.stage !== 'interview') return []
  if (card.interviews.length > 0) return []
  const movedAt = toEpoch(card.stageSince)
  const hasAnswer = card.answers.some(
    ({ outcome, at }) => outcome.kind !== 'courtesy' && toEpoch(at) >= movedAt,
  )
  if (hasAnswer || context.accepted.some((job) => job.at >= movedAt)) return []
  const eventId = `moved-${movedAt}`
  const movedOn = toPlainDate(movedAt, context.zone)
  const asked = findLastAction(
    card.actions,
    toFollowUpKey({ cardId: card.id, eventId, step: 'schedule-interview', round: 1 }),
  )
  const askedAt = asked && isFinal(asked) ? toEpoch(asked.at) : null
  const draft: StepDraft = {
    destination: chooseDestination(card, findApplicationRecipient(card), { email: 'ask-for-the-date' }),
    eventId,
    eventAt: movedAt,
    countsFrom: movedAt,
    basis: `moved ${movedAt}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: addWorkingDays(movedOn, 2, context.daysOff(card)) }],
    due: { by: 'working-days-after-first-alert', days: 2 },
    lapses: null,
    reason: ({ formatOn }) =>
      `You moved the card ${formatOn(movedOn)}, and it has no interview yet. Add the date, or ask for one.`,
  }
  if (askedAt === null) return [draft]
  const askedOn = toPlainDate(askedAt, context.zone)
  const again: StepDraft = {
    ...draft,
    round: 2,
    eventAt: askedAt,
    countsFrom: askedAt,
    basis: `sent ${askedAt}`,
    alerts: [{ name: 'first', on: addDays(askedOn, DAYS_BETWEEN) }],
    reason: ({ alertDay, today, format, formatOn }) => {
      if (asked?.kind === 'skipped') return 'There’s still no date for the interview. Ask for one.'
      return today < alertDay
        ? `You asked for a date ${formatOn(askedOn)}. If none comes by ${format(alertDay)}, ask again.`
        : `You asked for a date ${formatOn(askedOn)}, and there’s none yet. Ask again.`
    },
  }
  return [draft, again]
}
