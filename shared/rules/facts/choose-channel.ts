import type { Card } from '../../model/card.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { TemplateId } from '../../model/template.ts'
import type { Destination } from '../step-draft.ts'

/** Returns true if someone can be called at all: they have a number and have not refused calls. */
export function canBeCalled(person: Pick<Person, 'phone' | 'doNotCall'>): boolean {
  return person.phone.trim() !== '' && !person.doNotCall
}

/**
 * Chooses the channel of a message. A recorded preference wins (B). A call needs a number, no refusal, and
 * either the person's permission or a reason: a passed promise (D) or assertive pace (E). Otherwise it is
 * e-mail (S).
 */
export function chooseChannel(person: Person | null, hasReasonToCall: boolean): Channel {
  if (person === null || !canBeCalled(person)) return 'email'
  if (person.preferredChannel !== null) return person.preferredChannel
  return person.mayCall || hasReasonToCall ? 'phone' : 'email'
}

/** The templates of a follow-up by channel, and how its channel is chosen. */
export interface DestinationTemplates {
  readonly email: TemplateId
  /** The call sheet; without one the channel is always e-mail. */
  readonly phone?: TemplateId
  /** By default the person's preference and permission decide. */
  readonly chooseChannel?: (person: Person | null) => Channel
}

/**
 * Chooses the recipient, channel and template of a follow-up. If the person asked not to be contacted, it
 * goes to an assistant or colleague on the card; without one, the gatekeeper call sheet helps to find
 * somebody (B).
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
