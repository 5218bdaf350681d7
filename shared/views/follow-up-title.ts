import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import { LINE_MAX } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { formatFullName } from '../text/person-names.ts'
import { formatList, toSingleLine, truncate } from '../text/plain-text.ts'

/**
 * Formats the title of a follow-up, which says what the user is to do: "Check in with Marco Ruiz". It has at
 * most `LINE_MAX` characters. `card` is null if the follow-up belongs to no card.
 */
export function formatFollowUpTitle(followUp: TitleSubject, card: TitleCard | null): string {
  return truncate(formatTitle(followUp, card), LINE_MAX)
}

type TitleSubject = Pick<FollowUp, 'step' | 'personId' | 'channel' | 'eventId'>
type TitleCard = Pick<Card, 'people' | 'interviews' | 'ownPromises'>

function formatTitle(followUp: TitleSubject, card: TitleCard | null): string {
  const person = card?.people.find(({ id }) => id === followUp.personId)
  const recipient = person ? formatFullName(person) : 'the hiring team'
  switch (followUp.step) {
    case 'prepare':
      return `Prepare for ${formatParticipants(followUp, card) || 'the interview'}`
    case 'debrief':
      return `Note what ${formatParticipants(followUp, card) || 'they'} said`
    case 'thank-you':
      return `Thank ${person ? recipient : 'whoever spoke with you'}`
    case 'loop-in':
      return `Tell ${recipient} how it went`
    case 'own-promise':
      return `Keep your promise${person ? ` to ${recipient}` : ''}${formatPromise(followUp, card)}`
    case 'check-in':
      return `Check in with ${recipient}`
    case 'call-back':
      return followUp.channel === 'phone' ? `Call ${recipient} again` : `Get back to ${recipient}`
    case 'second-check-in':
      return `Check in once more with ${recipient}`
    case 'stay-in-touch':
      return `Stay in touch with ${recipient}`
    case 'rejection-thanks':
      return `Thank ${recipient} for the answer`
    case 'reconnect':
      return `Get in touch with ${recipient} again`
    case 'offer-thanks':
      return `Thank ${recipient} for the offer`
    case 'offer-details':
      return 'Complete what you know of the offer'
    case 'offer-answer':
      return person ? `Answer ${recipient} on the offer` : 'Answer the offer'
    case 'tell-others':
      return `Tell ${recipient} that you have an offer`
    case 'keep-applying':
      return 'Keep applying'
    default:
      return assertNever(followUp.step)
  }
}

/** Formats the names of an interview's people: "Jane Okafor and Tom Wu"; empty if nobody is named. */
function formatParticipants({ eventId }: TitleSubject, card: TitleCard | null): string {
  const ids = card?.interviews.find(({ id }) => id === eventId)?.personIds ?? []
  const people = (card?.people ?? []).filter(({ id }) => ids.includes(id))
  return people.length > 2 ? `${people.length} people` : formatList(people.map(formatFullName))
}

function formatPromise(followUp: TitleSubject, card: TitleCard | null): string {
  const promise = card?.ownPromises.find(({ id }) => id === followUp.eventId)
  return promise ? `: ${toSingleLine(promise.text)}` : ''
}
