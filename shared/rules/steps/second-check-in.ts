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

/** Drafts a second check-in a week after an unanswered message (sources B and S in docs/rules.md). */
export function draftSecondCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart } = facts
  if (threadStart === null) return []
  const { messages, count } = findUnansweredMessages(facts, context)
  const hasPatience = count < context.settings.maxUnanswered
  return messages.flatMap((message, index) => {
    const round = index + 1
    const nextMessage = messages[index + 1]
    const key = toFollowUpKey({ cardId: card.id, eventId: threadStart.id, step: 'second-check-in', round })
    // The last message gets a second check-in while the employer has patience left. An earlier one keeps its
    // second check-in only if the next message was that check-in, which the plan then shows as done.
    const isPlanned = nextMessage === undefined ? hasPatience : nextMessage.action.key === key
    return isPlanned ? draftAfterMessage({ facts, threadStart, message, round }, context) : []
  })
}

/** An unanswered message, and the round of its second check-in, counting from 1. */
interface UnansweredMessage {
  readonly facts: CardFacts
  readonly threadStart: ThreadStart
  readonly message: OutboundMessage
  readonly round: number
}

function draftAfterMessage(
  { facts, threadStart, message, round }: UnansweredMessage,
  { zone }: RuleContext,
): StepDraft {
  const { card, latest } = facts
  const messageDay = toPlainDate(message.at, zone)
  const alertDay = addDays(messageDay, 7)
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
        ? `You let the last one go on ${formatDayInSentence(messageDay)}, and nothing came from them in the week since.`
        : `Nothing came back in the week since you wrote or called on ${formatDayInSentence(messageDay)}.`,
  }
}

/**
 * Chooses email if the last message was a call and the recipient has no preferred channel. Otherwise
 * `chooseChannel` decides.
 */
function chooseOtherChannel(
  recipient: Person | null,
  usedChannel: Channel | null,
  hasReasonToCall: boolean,
): Channel {
  const hasPreference = recipient !== null && recipient.preferredChannel !== null
  return usedChannel === 'phone' && !hasPreference ? 'email' : chooseChannel(recipient, hasReasonToCall)
}
