import type { Card } from '../../model/card.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { TemplateId } from '../../model/template.ts'
import type { Destination } from '../step-draft.ts'

/** Returns true if a person can be called: they have a phone number and have not refused calls. */
export function canBeCalled(person: Pick<Person, 'phone' | 'doNotCall'>): boolean {
  return person.phone.trim() !== '' && !person.doNotCall
}

/**
 * Chooses the channel of a message. A person who cannot be called gets an email. Otherwise a recorded
 * preference decides (source B in docs/rules.md). Without a preference, it is a call if the person allows
 * calls or there is a reason to call: a promised date that has passed (source D) or an assertive pace (source
 * E). In all other cases it is an email (source S).
 */
export function chooseChannel(person: Person | null, hasReasonToCall: boolean): Channel {
  if (person === null || !canBeCalled(person)) return 'email'
  if (person.preferredChannel !== null) return person.preferredChannel
  return person.mayCall || hasReasonToCall ? 'phone' : 'email'
}

/** The template of a follow-up for each channel, and the way its channel is chosen. */
export interface DestinationTemplates {
  readonly email: TemplateId
  /** The call sheet. If it is missing, the channel is always email. */
  readonly phone?: TemplateId
  /** Chooses the channel. If it is missing, the preference and permission of the person decide. */
  readonly chooseChannel?: (person: Person | null) => Channel
}

/**
 * Chooses the recipient, channel and template of a follow-up. If the person asked not to be contacted, the
 * follow-up goes to an assistant or colleague on the card. If the card has neither, the “gatekeeper” call
 * sheet helps the user find somebody at reception (source B in docs/rules.md).
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
      redirectText: ` ${avoided.name} asked not to be contacted directly, and no assistant or colleague is on the card; ask at reception who can help.`,
    }
  const channel = templates.phone ? (templates.chooseChannel ?? chooseByPreference)(recipient) : 'email'
  return {
    personId: recipient?.id ?? null,
    channel,
    template: channel === 'phone' && templates.phone ? templates.phone : templates.email,
    redirectText: avoided
      ? ` ${avoided.name} asked not to be contacted directly, so this goes to ${recipient?.name}.`
      : '',
  }
}

function chooseByPreference(person: Person | null): Channel {
  return chooseChannel(person, false)
}

function findSubstitute(card: Pick<Card, 'people'>, avoided: Person): Person | null {
  const findByRole = (role: Person['role']) =>
    card.people.find((person) => person.role === role && person.id !== avoided.id && !person.doNotContact)
  return findByRole('assistant') ?? findByRole('colleague') ?? null
}
