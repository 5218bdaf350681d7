import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import { LINE_MAX } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { fullName } from '../text/person-names.ts'
import { listed, oneLine, shortened } from '../text/plain-text.ts'

/** What a follow-up asks the user to do, as a line: "Check in with Marco Ruiz". Never longer than a line may be. */
export function followUpTitle(followUp: Titled, card: Titling | null): string {
  return shortened(title(followUp, card), LINE_MAX)
}

type Titled = Pick<FollowUp, 'step' | 'personId' | 'channel' | 'eventId'>
type Titling = Pick<Card, 'people' | 'interviews' | 'ownPromises'>

function title(followUp: Titled, card: Titling | null): string {
  const person = card?.people.find((one) => one.id === followUp.personId)
  const they = person ? fullName(person) : 'the hiring team'
  switch (followUp.step) {
    case 'prepare':
      return `Prepare for ${presentIn(followUp, card) || 'the interview'}`
    case 'debrief':
      return `Note what ${presentIn(followUp, card) || 'they'} said`
    case 'thank-you':
      return `Thank ${person ? they : 'whoever spoke with you'}`
    case 'loop-in':
      return `Tell ${they} how it went`
    case 'own-promise':
      return `Keep your promise${person ? ` to ${they}` : ''}${promised(followUp, card)}`
    case 'check-in':
      return `Check in with ${they}`
    case 'call-back':
      return followUp.channel === 'phone' ? `Call ${they} again` : `Get back to ${they}`
    case 'second-check-in':
      return `Check in once more with ${they}`
    case 'stay-in-touch':
      return `Stay in touch with ${they}`
    case 'rejection-thanks':
      return `Thank ${they} for the answer`
    case 'reconnect':
      return `Get in touch with ${they} again`
    case 'offer-thanks':
      return `Thank ${they} for the offer`
    case 'offer-details':
      return 'Complete what you know of the offer'
    case 'offer-answer':
      return person ? `Answer ${they} on the offer` : 'Answer the offer'
    case 'tell-others':
      return `Tell ${they} that you have an offer`
    case 'keep-applying':
      return 'Keep applying'
    default:
      return assertNever(followUp.step)
  }
}

/** Who is in the interview that it is about: "Jane Okafor and Tom Wu"; empty where nobody is named. */
function presentIn({ eventId }: Titled, card: Titling | null): string {
  const ids = card?.interviews.find((one) => one.id === eventId)?.personIds ?? []
  const present = (card?.people ?? []).filter((one) => ids.includes(one.id))
  return present.length > 2 ? `${present.length} people` : listed(present.map(fullName))
}

function promised(followUp: Titled, card: Titling | null): string {
  const promise = card?.ownPromises.find((one) => one.id === followUp.eventId)
  return promise ? `: ${oneLine(promise.text)}` : ''
}
