import type { Channel, Person } from '../../model/person.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { canCallWithoutPermission } from '../facts/can-call-without-permission.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import type { OutboundMessage } from '../facts/outbound-messages.ts'
import type { ThreadStart } from '../facts/thread-start.ts'
import { findUnansweredMessages } from '../facts/unanswered-messages.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/** Drafts asking once more, a week after a message that was not answered (B, S). */
export function draftSecondCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart } = facts
  if (threadStart === null) return []
  const { messages, count } = findUnansweredMessages(facts, context)
  const isWanted = count < context.settings.maxUnanswered
  return messages.flatMap((message, index) => {
    const round = index + 1
    const next = messages[index + 1]
    // Second check-ins that were sent before the last message stay in the plan as done.
    const key = toFollowUpKey({ cardId: card.id, eventId: threadStart.id, step: 'second-check-in', round })
    const arises = next === undefined ? isWanted : next.action.key === key
    return arises ? draftAfter({ facts, threadStart, message, round }, context) : []
  })
}

interface UnansweredMessage {
  readonly facts: CardFacts
  readonly threadStart: ThreadStart
  readonly message: OutboundMessage
  readonly round: number
}

function draftAfter(
  { facts, threadStart, message, round }: UnansweredMessage,
  { zone }: RuleContext,
): StepDraft {
  const { card, latest } = facts
  const day = toPlainDate(message.at, zone)
  const alertDay = addDays(day, 7)
  const hasReasonToCall = canCallWithoutPermission(card, threadStart, alertDay)
  const person = findPerson(card, message.action.personId) ?? chooseCheckInRecipient(card, latest)
  return {
    destination: chooseDestination(card, person, {
      email: 'second-check-in',
      phone: 'check-in-call',
      chooseChannel: (recipient) => chooseOtherChannel(recipient, message.action.channel, hasReasonToCall),
    }),
    eventId: threadStart.id,
    eventAt: message.at,
    round,
    countsFrom: message.at,
    basis: `sent ${message.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: alertDay }],
    due: { by: 'days-after-first-alert', days: 3 },
    lapses: null,
    reason: () =>
      message.action.kind === 'skipped'
        ? `You let the last one go on ${formatDayInSentence(day)}, and nothing came from them in the week since.`
        : `Nothing came back in the week since you wrote or called on ${formatDayInSentence(day)}.`,
  }
}

/** Chooses the channel that was not used, if it is permitted and no preference is recorded. */
function chooseOtherChannel(
  recipient: Person | null,
  used: Channel | null,
  hasReasonToCall: boolean,
): Channel {
  const hasPreference = recipient !== null && recipient.preferredChannel !== null
  return used === 'phone' && !hasPreference ? 'email' : chooseChannel(recipient, hasReasonToCall)
}
