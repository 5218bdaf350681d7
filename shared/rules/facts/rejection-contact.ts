import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { Reach } from '../step-draft.ts'
import { canBeCalled, channelFor, reach, type Words } from './choose-channel.ts'
import { checkInPerson, personById } from './choose-recipient.ts'
import type { Visit } from './interview-days.ts'

/** Reaches who brought the no, by the channel they used; a call still needs a number and no refusal. */
export function reachWhoTold(
  told: { readonly card: Card; readonly latest: Visit | null; readonly closing: Closing },
  words: Words,
): Reach {
  const { card, latest, closing } = told
  const person = personById(card, closing.personId) ?? checkInPerson(card, latest)
  return reach(card, person, { ...words, channel: (to) => theirs(to, closing.channel) })
}

function theirs(to: Person | null, used: Channel | null): Channel {
  if (used === null) return channelFor(to, false)
  return used === 'phone' && to !== null && canBeCalled(to) ? 'phone' : 'email'
}
