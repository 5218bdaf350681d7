import type { Channel, Person } from '../../model/person.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { canCallWithoutPermission } from '../facts/can-call-without-permission.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { isThreadOpened } from '../facts/is-chain-over.ts'
import type { OutboundMessage } from '../facts/outbound-messages.ts'
import { findPromisedDate } from '../facts/promised-date.ts'
import type { ThreadStart } from '../facts/thread-start.ts'
import { findUnansweredMessages } from '../facts/unanswered-messages.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'
import { findGraceAlertTime, planGraceAlert } from '../timing/promise-grace.ts'

/** Drafts a second check-in a week after an unanswered message (sources B and S in docs/rules.md). */
export function draftSecondCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, ahead } = facts
  if (threadStart === null || ahead.length > 0 || !isThreadOpened(facts)) return []
  const { messages, answeredCount, count } = findUnansweredMessages(facts, context)
  const hasPatience = count < context.settings.maxUnanswered
  return messages.flatMap((message, index) => {
    // A note that keeps in touch expects no reply, so nobody asks again after it.
    if (message.step === 'stay-in-touch') return []
    const round = answeredCount + index + 1
    const nextMessage = messages[index + 1]
    const key = toFollowUpKey({ cardId: card.id, eventId: threadStart.id, step: 'second-check-in', round })
    // The last message gets a second check-in while the employer has patience left. An earlier one keeps its
    // second check-in only if the next message was that check-in, which the plan then shows as done.
    const isPlanned = nextMessage === undefined ? hasPatience : nextMessage.key === key
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
  context: RuleContext,
): StepDraft {
  const { card, latest } = facts
  const messageDay = toPlainDate(message.at, context.zone)
  const alertDay = addDays(messageDay, 7)
  const hasReasonToCall = canCallWithoutPermission(card, threadStart, alertDay)
  const person = findPerson(card, message.personId) ?? chooseCheckInRecipient(card, latest)
  return {
    destination: chooseDestination(card, person, {
      email: 'second-check-in',
      phone: 'check-in-call',
      chooseChannel: (recipient) => chooseOtherChannel(recipient, message.channel, hasReasonToCall),
    }),
    eventId: threadStart.id,
    eventAt: message.at,
    enteredAt: message.recordedAt,
    round,
    countsFrom: message.at,
    opens: 'alert',
    lapses: null,
    ...planTiming({ facts, threadStart, message, round }, context),
  }
}

/** A week after the message, but never before the user may ask about a date that the employer named. */
function planTiming(
  { facts, threadStart, message }: UnansweredMessage,
  context: RuleContext,
): Pick<StepDraft, 'basis' | 'alerts' | 'due' | 'reason'> {
  const { card } = facts
  const messageDay = toPlainDate(message.at, context.zone)
  const basis = `sent ${message.at}`
  const weekLater = addDays(messageDay, 7)
  const date = findPromisedDate(card, threadStart)
  if (
    date !== null &&
    findGraceAlertTime(date, card, context) > toAlertTime(weekLater, context.daysOff(card), context)
  )
    return {
      basis,
      alerts: [planGraceAlert(date, card, context)],
      due: { by: 'working-days-after-first-alert', days: 2 },
      reason: ({ alertDay, today, format }) =>
        today < alertDay
          ? `They said ${format(date)}. If nothing comes back by ${format(alertDay)}, check in again.`
          : `They said ${format(date)}, and nothing has come back.`,
    }
  return {
    basis,
    alerts: [{ name: 'first', on: weekLater }],
    due: { by: 'days-after-first-alert', days: 3 },
    reason: ({ alertDay, today, format, formatOn }) => {
      const sent = formatOn(messageDay)
      const last = message.isSkipped
        ? `You skipped the last check-in ${sent}`
        : `You last got in touch ${sent}`
      return today < alertDay
        ? `${last}. If nothing comes back by ${format(alertDay)}, check in again.`
        : `${last}, and nothing has come back.`
    },
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
