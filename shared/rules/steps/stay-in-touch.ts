import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { canCallWithoutPermission } from '../facts/can-call-without-permission.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { findUnansweredMessages } from '../facts/unanswered-messages.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

const FIRST_DAYS = 21
const NEXT_DAYS = 30
const rounds = [1, 2, 3] as const

/** Drafts three short notes, weeks apart, once `maxUnanswered` messages were not answered (B). */
export function draftStayInTouch(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, latest } = facts
  if (threadStart === null) return []
  const { messages, count } = findUnansweredMessages(facts, context)
  const last = messages.findLast(({ action }) => action.step !== 'stay-in-touch')
  if (last === undefined || count < context.settings.maxUnanswered) return []
  const day = toPlainDate(last.at, context.zone)
  const person = findPerson(card, last.action.personId) ?? chooseCheckInRecipient(card, latest)
  const hasReasonToCall = canCallWithoutPermission(card, threadStart, addDays(day, FIRST_DAYS))
  return rounds.map((round) => ({
    destination: chooseDestination(card, person, {
      email: 'stay-in-touch',
      phone: 'check-in-call',
      chooseChannel: (recipient) => chooseChannel(recipient, hasReasonToCall),
    }),
    eventId: threadStart.id,
    eventAt: last.at,
    round,
    countsFrom: last.at,
    basis: `sent ${last.at}`,
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
