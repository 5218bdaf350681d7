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

/** Asks once more, a week after a message to which nothing came back (B, S). */
export function secondCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, chain } = facts
  if (chain === null) return []
  const { messages, count } = unanswered(facts, context)
  const isWanted = count < context.settings.maxUnanswered
  return messages.flatMap((message, index) => {
    const round = index + 1
    const next = messages[index + 1]
    // The ones before the last message are done; they stay in the plan as what they were.
    const key = followUpKey({ cardId: card.id, eventId: chain.id, step: 'second-check-in', round })
    const arises = next === undefined ? isWanted : next.deed.key === key
    return arises ? again({ facts, chain, message, round }, context) : []
  })
}

interface Again {
  readonly facts: CardFacts
  readonly chain: Chain
  readonly message: Message
  readonly round: number
}

function again({ facts, chain, message, round }: Again, { zone }: RuleContext): StepDraft {
  const { card, latest } = facts
  const day = dayOf(message.at, zone)
  const alertDay = addDays(day, 7)
  const mayCall = mayCallBy(card, chain, alertDay)
  const person = personById(card, message.deed.personId) ?? checkInPerson(card, latest)
  return {
    to: reach(card, person, {
      email: 'second-check-in',
      phone: 'check-in-call',
      channel: (to) => theOther(to, message.deed.channel, mayCall),
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

/** The channel that was not used, if permitted and no preference is recorded. */
function theOther(to: Person | null, used: Channel | null, mayCall: boolean): Channel {
  const prefers = to !== null && to.preferredChannel !== null
  return used === 'phone' && !prefers ? 'email' : channelFor(to, mayCall)
}
