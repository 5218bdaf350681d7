import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { HOUR } from '../../time/durations.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { reach } from '../facts/choose-channel.ts'
import { firstContact } from '../facts/choose-recipient.ts'
import type { Visit } from '../facts/interview-days.ts'
import { peopleOfVisit } from '../facts/thank-you-recipients.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { firstAlertAfter } from './thank-you.ts'

/** Tells each recruiter and the first contact how a later conversation went, unless they are thanked for it (C). */
export function loopIn({ card, recentVisits }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (recentVisits.length === 0) return []
  const first = firstContact(card)
  const loop = card.people.filter((person) => person.role === 'recruiter' || person.id === first?.id)
  const drafts: StepDraft[] = []
  for (const visit of recentVisits) {
    const thanked = peopleOfVisit(card, visit)
    for (const person of loop)
      if (!thanked.includes(person)) drafts.push(telling({ card, visit, person }, context))
  }
  return drafts
}

function telling(
  { card, visit, person }: { readonly card: Card; readonly visit: Visit; readonly person: Person },
  { settings }: RuleContext,
): StepDraft {
  const end = visit.endedAt
  const hours = settings.thankYouLapseHours
  const isRecruiter = person.role === 'recruiter'
  return {
    to: reach(card, person, { email: isRecruiter ? 'loop-in-recruiter' : 'loop-in-contact' }),
    eventId: visit.id,
    eventAt: end,
    keyPersonId: person.id,
    countsFrom: end,
    basis: visit.basis,
    opens: 'event',
    alerts: [firstAlertAfter(visit)],
    due: { by: 'instant', at: end + 24 * HOUR },
    lapses: { by: 'instant', at: end + hours * HOUR },
    reason: () =>
      isRecruiter
        ? `They recruit for this role and were not there on ${sayDayInSentence(visit.day)}; tell them how it went.`
        : `They brought you this far; tell them how it went on ${sayDayInSentence(visit.day)}.`,
    lapsed: `${hours} hours have passed since the conversation; they have heard of it by now.`,
  }
}
