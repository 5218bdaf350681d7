import type { Channel, Person } from '../../model/person.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, dayOf } from '../../time/day.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { channelFor, reach } from '../facts/choose-channel.ts'
import { checkInPerson, personById } from '../facts/choose-recipient.ts'
import { mayCallBy } from '../facts/may-call.ts'
import type { Message } from '../facts/outbound-messages.ts'
import type { Chain } from '../facts/thread-start.ts'
import { unanswered } from '../facts/unanswered-messages.ts'
import { followUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/** Drafts asking once more, a week after a message that was not answered (B, S). */
export function secondCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, chain } = facts
  if (chain === null) return []
  const { messages, count } = unanswered(facts, context)
  const isWanted = count < context.settings.maxUnanswered
  return messages.flatMap((message, index) => {
    const round = index + 1
    const next = messages[index + 1]
    // Second check-ins that were sent before the last message stay in the plan as done.
    const key = followUpKey({ cardId: card.id, eventId: chain.id, step: 'second-check-in', round })
    const arises = next === undefined ? isWanted : next.deed.key === key
    return arises ? draftAfter({ facts, chain, message, round }, context) : []
  })
}

interface UnansweredMessage {
  readonly facts: CardFacts
  readonly chain: Chain
  readonly message: Message
  readonly round: number
}

function draftAfter({ facts, chain, message, round }: UnansweredMessage, { zone }: RuleContext): StepDraft {
  const { card, latest } = facts
  const day = dayOf(message.at, zone)
  const alertDay = addDays(day, 7)
  const hasReasonToCall = mayCallBy(card, chain, alertDay)
  const person = personById(card, message.deed.personId) ?? checkInPerson(card, latest)
  return {
    to: reach(card, person, {
      email: 'second-check-in',
      phone: 'check-in-call',
      channel: (recipient) => chooseOtherChannel(recipient, message.deed.channel, hasReasonToCall),
    }),
    eventId: chain.id,
    eventAt: message.at,
    round,
    countsFrom: message.at,
    basis: `sent ${message.at}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: alertDay }],
    due: { by: 'days-after-first-alert', days: 3 },
    lapses: null,
    reason: () =>
      message.deed.kind === 'skipped'
        ? `You let the last one go on ${sayDayInSentence(day)}, and nothing came from them in the week since.`
        : `Nothing came back in the week since you wrote or called on ${sayDayInSentence(day)}.`,
  }
}

/** Chooses the channel that was not used, if it is permitted and no preference is recorded. */
function chooseOtherChannel(
  recipient: Person | null,
  used: Channel | null,
  hasReasonToCall: boolean,
): Channel {
  const hasPreference = recipient !== null && recipient.preferredChannel !== null
  return used === 'phone' && !hasPreference ? 'email' : channelFor(recipient, hasReasonToCall)
}
