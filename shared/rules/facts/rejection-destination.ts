import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { Destination } from '../step-draft.ts'
import { canBeCalled, chooseChannel, chooseDestination, type DestinationTemplates } from './choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from './choose-recipient.ts'
import type { InterviewDay } from './interview-days.ts'

/**
 * Chooses how to reach the person who gave the rejection. The channel is the one they used, but a phone call
 * is chosen only if they have a number and have not refused calls.
 */
export function chooseRejectionDestination(
  rejection: { readonly card: Card; readonly latest: InterviewDay | null; readonly closing: Closing },
  templates: DestinationTemplates,
): Destination {
  const { card, latest, closing } = rejection
  const person = findPerson(card, closing.personId) ?? chooseCheckInRecipient(card, latest)
  return chooseDestination(card, person, {
    ...templates,
    chooseChannel: (recipient) => chooseSameChannel(recipient, closing.channel),
  })
}

function chooseSameChannel(recipient: Person | null, usedChannel: Channel | null): Channel {
  if (usedChannel === null) return chooseChannel(recipient, false)
  if (usedChannel !== 'phone') return usedChannel
  return recipient !== null && canBeCalled(recipient) ? 'phone' : 'email'
}
