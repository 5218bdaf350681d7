import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { Reach } from '../step-draft.ts'
import { canBeCalled, channelFor, reach, type Words } from './choose-channel.ts'
import { checkInPerson, personById } from './choose-recipient.ts'
import type { Visit } from './interview-days.ts'

/**
 * Chooses how to reach the person who gave the rejection, through the channel they used. A phone call is
 * chosen only if they have a number and have not refused calls.
 */
export function reachWhoTold(
  rejection: { readonly card: Card; readonly latest: Visit | null; readonly closing: Closing },
  templates: Words,
): Reach {
  const { card, latest, closing } = rejection
  const person = personById(card, closing.personId) ?? checkInPerson(card, latest)
  return reach(card, person, {
    ...templates,
    channel: (recipient) => chooseSameChannel(recipient, closing.channel),
  })
}

function chooseSameChannel(recipient: Person | null, used: Channel | null): Channel {
  if (used === null) return channelFor(recipient, false)
  return used === 'phone' && recipient !== null && canBeCalled(recipient) ? 'phone' : 'email'
}
