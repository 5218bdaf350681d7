import type { Card } from '../../model/card.ts'
import type { Channel, Person } from '../../model/person.ts'
import type { TemplateId } from '../../model/template.ts'
import type { Reach } from '../step-draft.ts'

/** Whether someone can be called at all: a number is there, and they did not refuse. */
export function canBeCalled(person: Pick<Person, 'phone' | 'doNotCall'>): boolean {
  return person.phone.trim() !== '' && !person.doNotCall
}

/**
 * The channel of a message. A recorded preference wins (B); a call needs a number, no refusal, and either their leave
 * or a reason to call: a passed promise (D) or assertive pace (E). Else e-mail (S).
 */
export function channelFor(person: Person | null, mayCallNow: boolean): Channel {
  if (person === null || !canBeCalled(person)) return 'email'
  if (person.preferredChannel !== null) return person.preferredChannel
  return person.mayCall || mayCallNow ? 'phone' : 'email'
}

/** What there is to write or say: the texts by channel, and how the channel is chosen. */
export interface Words {
  readonly email: TemplateId
  /** Without one it always goes by e-mail. */
  readonly phone?: TemplateId
  readonly channel?: (person: Person | null) => Channel
}

/**
 * How a follow-up reaches someone. Who asked not to be contacted is spared: it goes to an assistant or colleague on
 * the card, and with none there, the gatekeeper script helps to find one (B).
 */
export function reach(card: Pick<Card, 'people'>, person: Person | null, words: Words): Reach {
  const spared = person?.doNotContact ? person : null
  const to = spared ? standIn(card, spared) : person
  if (spared && to === null)
    return {
      personId: null,
      channel: 'phone',
      template: 'gatekeeper',
      detour: ` ${spared.name} asked not to be contacted directly, and no assistant or colleague is on the card; ask at reception who can help.`,
    }
  const channel = words.phone ? (words.channel ?? byPreference)(to) : 'email'
  return {
    personId: to?.id ?? null,
    channel,
    template: channel === 'phone' && words.phone ? words.phone : words.email,
    detour: spared ? ` ${spared.name} asked not to be contacted directly, so this goes to ${to?.name}.` : '',
  }
}

function byPreference(person: Person | null): Channel {
  return channelFor(person, false)
}

function standIn(card: Pick<Card, 'people'>, spared: Person): Person | null {
  const find = (role: Person['role']) =>
    card.people.find((one) => one.role === role && one.id !== spared.id && !one.doNotContact)
  return find('assistant') ?? find('colleague') ?? null
}
