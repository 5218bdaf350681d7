import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { canCallWithoutPermission } from '../facts/can-call-without-permission.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { findUnansweredMessages } from '../facts/unanswered-messages.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/** Days from the last message to the first note. */
const FIRST_DAYS = 21
/** Days from each note to the next. */
const NEXT_DAYS = 30
const rounds = [1, 2, 3] as const

/**
 * Drafts three short notes, weeks apart, when `maxUnanswered` messages have not been answered (source B in
 * docs/rules.md). Each note is one round of the step.
 */
export function draftStayInTouch(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, latest } = facts
  if (threadStart === null) return []
  const { messages, count } = findUnansweredMessages(facts, context)
  const lastMessage = messages.findLast(({ action }) => action.step !== 'stay-in-touch')
  if (lastMessage === undefined || count < context.settings.maxUnanswered) return []
  const day = toPlainDate(lastMessage.at, context.zone)
  const person = findPerson(card, lastMessage.action.personId) ?? chooseCheckInRecipient(card, latest)
  const hasReasonToCall = canCallWithoutPermission(card, threadStart, addDays(day, FIRST_DAYS))
  return rounds.map((round) => ({
    destination: chooseDestination(card, person, {
      email: 'stay-in-touch',
      phone: 'check-in-call',
      chooseChannel: (recipient) => chooseChannel(recipient, hasReasonToCall),
    }),
    eventId: threadStart.id,
    eventAt: lastMessage.at,
    round,
    countsFrom: lastMessage.at,
    basis: `sent ${lastMessage.at}`,
    opens: 'alert',
    alerts: [
      round === 1
        ? { name: 'first', on: addDays(day, FIRST_DAYS) }
        : { name: 'first', daysAfterPrevious: NEXT_DAYS },
    ],
    due: { by: 'days-after-first-alert', days: 7 },
    lapses: { by: round < 3 ? 'alert-of-next-round' : 'days-after-first-alert', days: NEXT_DAYS },
    reason: () =>
      `Nothing came back since ${formatDayInSentence(day)}, and decisions take weeks or months; a short word keeps you in mind (${round} of 3).`,
    lapsedReason:
      round < 3
        ? 'The next note to keep in touch takes its place.'
        : 'It was the last of three; another would be one too many.',
  }))
}
