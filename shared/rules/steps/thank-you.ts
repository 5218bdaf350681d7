import type { Card } from '../../model/card.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { sayDay } from '../../time/say-day.ts'
import { HOUR } from '../../time/spans.ts'
import type { Draft } from '../draft.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { heirOfUnnamed, peopleOfVisit } from '../facts/people-of-visit.ts'
import { thankedAt } from '../facts/thanked-at.ts'
import type { Visit } from '../facts/visits.ts'
import { routed, sayDetour } from '../facts/whom.ts'
import { followUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'

/** A note of thanks to each person of a visit; with nobody named, one to whoever it was (A, C, E). */
export function thankYou({ card, recentVisits }: CardFacts, context: RuleContext): readonly Draft[] {
  return recentVisits.flatMap((visit) => {
    const people = peopleOfVisit(card, visit)
    if (people.length === 0) {
      const unnamed = thanks({ card, visit, person: null, keyPersonId: null }, context)
      return isThankedByName(card, visit) ? [] : unnamed
    }
    const heir = heirOfUnnamed(visit, people)
    return people.map((person) =>
      thanks({ card, visit, person, keyPersonId: person.id === heir ? null : person.id }, context),
    )
  })
}

/** Whoever was thanked may have been taken off the card since. The unnamed note itself stays, done. */
function isThankedByName(card: Card, visit: Visit): boolean {
  const unnamed = followUpKey({ cardId: card.id, eventId: visit.id, step: 'thank-you', round: 1 })
  return thankedAt({ id: card.id, deeds: card.deeds.filter((deed) => deed.key !== unnamed) }, visit) !== null
}

interface Thanked {
  readonly card: Card
  readonly visit: Visit
  /** Null: whoever spoke with the user. */
  readonly person: Person | null
  readonly keyPersonId: Id | null
}

function thanks({ card, visit, person, keyPersonId }: Thanked, { settings }: RuleContext): Draft {
  const end = visit.endedAt
  const recipient = routed(card, person)
  const hours = settings.thankYouLapseHours
  return {
    cardId: card.id,
    eventId: visit.id,
    eventAt: end,
    round: 1,
    keyPersonId,
    personId: recipient.person?.id ?? null,
    channel: 'email',
    template: isByVoice(visit.kind) ? 'thank-you-call' : 'thank-you-visit',
    basis: `end ${end}`,
    opens: 'event',
    alerts: [
      { name: 'first', at: end + (isByVoice(visit.kind) ? 1 : 3) * HOUR },
      { name: 'again', at: end + 20 * HOUR },
    ],
    due: { by: 'instant', at: end + 24 * HOUR },
    lapsesAt: end + hours * HOUR,
    reason: () => sayWhy(card, visit, person) + sayDetour(recipient),
    lapsed: `${hours} hours have passed since you spoke with ${person?.name ?? card.company}; a thank-you now would come too late.`,
  }
}

/** By phone or video, where a shorter note is wanted sooner. */
function isByVoice(kind: InterviewKind): boolean {
  return kind === 'phone' || kind === 'video'
}

function sayWhy(card: Card, visit: Visit, person: Person | null): string {
  const day = sayDay(visit.day)
  return person === null
    ? `You spoke with ${card.company} on ${day}; name who it was, then thank them within 24 hours.`
    : `You spoke with ${person.name} on ${day}; thanks count most within 24 hours.`
}
