import type { Card } from '../../model/card.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { TemplateId } from '../../model/template.ts'
import type { Destination } from '../step-draft.ts'

/** Returns true if a person can be called: they have a phone number and have not refused calls. */
export function canBeCalled(person: Pick<Person, 'phone' | 'doNotCall'>): boolean {
  return person.phone.trim() !== '' && !person.doNotCall
}

/**
 * Chooses the channel of a message. A recorded preference decides (source B in docs/rules.md), except that a
 * person who cannot be called gets an email. Without a preference, it is a call if the person allows calls or
 * there is a reason to call: a promised date that has passed (source D) or an assertive pace (source E). In all
 * other cases it is an email (source S).
 */
export function chooseChannel(person: Person | null, hasReasonToCall: boolean): Channel {
  if (person === null) return 'email'
  const preferred = person.preferredChannel
  if (preferred !== null && preferred !== 'phone') return preferred
  if (!canBeCalled(person)) return 'email'
  return preferred === 'phone' || person.mayCall || hasReasonToCall ? 'phone' : 'email'
}

/**
 * Chooses the channel of a note that is never a call, such as a thank-you: the preference of the person where
 * it is LinkedIn or a text message, otherwise email.
 */
export function chooseWrittenChannel(person: Person | null): Channel {
  const preferred = person?.preferredChannel
  return preferred === 'linkedin' || preferred === 'text' ? preferred : 'email'
}

/**
 * Chooses the channel where the employer gave leave to call. A person whose number is not known is to be called
 * all the same, and the follow-up asks for the number; one who refused calls gets an email.
 */
export function chooseCallChannel(person: Person | null): Channel {
  if (person === null) return 'email'
  const preferred = person.preferredChannel
  if (preferred !== null && preferred !== 'phone') return preferred
  return person.doNotCall ? 'email' : 'phone'
}

/** Asks for the number of a person to call, at the end of a reason. */
export const MISSING_NUMBER_TEXT = ' Their number isn’t on the card. Add it so you can call.'

/** Returns a sentence that asks for the number of a person to call, after a space; empty if it is known. */
function describeMissingNumber(person: Person | null, channel: Channel | null): string {
  return channel === 'phone' && person !== null && person.phone.trim() === '' ? MISSING_NUMBER_TEXT : ''
}

/** The template of a follow-up for each channel, and the way its channel is chosen. */
export interface DestinationTemplates {
  readonly email: TemplateId
  /** The call sheet. If it is missing, the message is always written. */
  readonly phone?: TemplateId
  /** Chooses the channel. If it is missing, the preference and permission of the person decide. */
  readonly chooseChannel?: (person: Person | null) => Channel
}

/**
 * Chooses the recipient, channel and template of a follow-up. If the person asked not to be contacted, the
 * follow-up goes to a recruiter, otherwise to an assistant or colleague on the card. If the card has none, the
 * “gatekeeper” call sheet helps the user find somebody at reception (source B in docs/rules.md).
 */
export function chooseDestination(
  card: Pick<Card, 'people'>,
  person: Person | null,
  templates: DestinationTemplates,
): Destination {
  const avoided = person?.doNotContact ? person : null
  const recipient = avoided ? findSubstitute(card, avoided) : person
  if (avoided && recipient === null)
    return {
      personId: null,
      channel: 'phone',
      template: 'gatekeeper',
      otherTemplate: null,
      redirectText: ` ${avoided.name} asked not to be contacted directly, and nobody else there is on the card. Ask the front desk who can help.`,
    }
  const channel = templates.phone
    ? (templates.chooseChannel ?? chooseByPreference)(recipient)
    : chooseWrittenChannel(recipient)
  return {
    personId: recipient?.id ?? null,
    channel,
    ...(channel === 'phone' && templates.phone
      ? { template: templates.phone, otherTemplate: templates.email }
      : { template: templates.email, otherTemplate: templates.phone ?? null }),
    redirectText:
      (avoided
        ? ` ${avoided.name} asked not to be contacted directly, so this goes to ${recipient?.name}.`
        : '') + describeMissingNumber(recipient, channel),
  }
}

function chooseByPreference(person: Person | null): Channel {
  return chooseChannel(person, false)
}

function findSubstitute(card: Pick<Card, 'people'>, avoided: Person): Person | null {
  const findByRole = (role: Person['role']) =>
    card.people.find((person) => person.role === role && person.id !== avoided.id && !person.doNotContact)
  return findByRole('recruiter') ?? findByRole('assistant') ?? findByRole('colleague') ?? null
}
