import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import { LINE_MAX } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { capitalize } from '../text/format-day.ts'
import { interviewNouns } from '../text/interview-nouns.ts'
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
    case 'application-follow-up':
      return `Follow up on your application with ${recipient}`
    case 'schedule-interview':
      return person ? `Ask ${recipient} for an interview date` : 'Set the interview date'
    case 'join':
      return `Join your ${formatInterview(followUp, card)}`
    case 'missed-interview':
      return `Ask ${recipient} for a new time`
    case 'farewell':
      return `Let ${recipient} know your decision`
    case 'withdraw':
      return `Tell ${recipient} you’re withdrawing`
    case 'acceptance-news':
      return `Tell ${recipient} you accepted`
    case 'prepare':
      return `Prepare for your ${formatInterview(followUp, card)}`
    case 'debrief':
      return `Note what ${formatParticipants(followUp, card) || 'they'} said`
    case 'thank-you':
      return `Thank ${person ? recipient : 'the interviewer'}`
    case 'loop-in':
      return `Tell ${recipient} how it went`
    case 'own-promise':
      return formatPromise(followUp, card, person ? recipient : null)
    case 'check-in':
      return `Check in with ${recipient}`
    case 'call-back':
      return followUp.channel === 'phone' ? `Call ${recipient} again` : `Check in with ${recipient} again`
    case 'second-check-in':
      return `Check in once more with ${recipient}`
    case 'stay-in-touch':
      return `Stay in touch with ${recipient}`
    case 'rejection-thanks':
      return `Reply to ${recipient}’s no`
    case 'reconnect':
      return `Get in touch with ${recipient} again`
    case 'offer-thanks':
      return `Thank ${recipient} for the offer`
    case 'offer-details':
      return 'Fill in the offer'
    case 'offer-answer':
      return person ? `Answer ${recipient}’s offer` : 'Answer the offer'
    case 'tell-others':
      return `Tell ${recipient} about your other offer`
    case 'keep-applying':
      return 'No new application in a week'
    default:
      return assertNever(followUp.step)
  }
}

/** Formats an interview and its people: "call with Jane Okafor", "interview". */
function formatInterview(followUp: TitleSubject, card: TitleCard | null): string {
  const interview = card?.interviews.find(({ id }) => id === followUp.eventId)
  const noun = interview ? interviewNouns[interview.kind] : 'interview'
  const names = formatParticipants(followUp, card)
  return names === '' ? noun : `${noun} with ${names}`
}

/** Formats the names of an interview's people: "Jane Okafor and Tom Wu"; empty if nobody is named. */
function formatParticipants({ eventId }: TitleSubject, card: TitleCard | null): string {
  const ids = card?.interviews.find(({ id }) => id === eventId)?.personIds ?? []
  const people = (card?.people ?? []).filter(({ id }) => ids.includes(id))
  return people.length > 2 ? `${people.length} people` : formatList(people.map(formatFullName))
}

/** Formats a promise of the user: "Send Jane Okafor: my case study", "Book a room (promised to Jane Okafor)". */
function formatPromise(followUp: TitleSubject, card: TitleCard | null, recipient: string | null): string {
  const promise = card?.ownPromises.find(({ id }) => id === followUp.eventId)
  if (promise === undefined)
    return recipient === null ? 'Keep your promise' : `Keep your promise to ${recipient}`
  const text = capitalize(toSingleLine(promise.text))
  if (recipient === null) return text
  const sent = /^send\s+(\S.*)$/i.exec(text)?.[1]
  return sent === undefined ? `${text} (promised to ${recipient})` : `Send ${recipient}: ${sent}`
}
