import type { Card } from '../../model/card.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { HOUR } from '../../time/durations.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { reach } from '../facts/choose-channel.ts'
import type { Visit } from '../facts/interview-days.ts'
import { type Thankee, thankeesOf } from '../facts/thank-you-recipients.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'

/** A note of thanks to each person of a visit; with nobody named, one to whoever it was (A, C, E). */
export function thankYou({ card, recentVisits }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const drafts: StepDraft[] = []
  for (const visit of recentVisits)
    for (const thankee of thankeesOf(card, visit)) drafts.push(thanks({ card, visit, thankee }, context))
  return drafts
}

/** The first alert after a visit: an hour by phone or video, where a shorter note is wanted sooner, else three. */
export function firstAlertAfter(visit: Visit): AlertRule {
  return { name: 'first', at: visit.endedAt + (isByVoice(visit.kind) ? 1 : 3) * HOUR }
}

function thanks(
  { card, visit, thankee }: { readonly card: Card; readonly visit: Visit; readonly thankee: Thankee },
  { settings }: RuleContext,
): StepDraft {
  const { person, keyPersonId } = thankee
  const end = visit.endedAt
  const hours = settings.thankYouLapseHours
  return {
    to: reach(card, person, { email: isByVoice(visit.kind) ? 'thank-you-call' : 'thank-you-visit' }),
    eventId: visit.id,
    eventAt: end,
    keyPersonId,
    countsFrom: end,
    basis: visit.basis,
    opens: 'event',
    alerts: [firstAlertAfter(visit), { name: 'again', at: end + 20 * HOUR }],
    due: { by: 'instant', at: end + 24 * HOUR },
    lapses: { by: 'instant', at: end + hours * HOUR },
    reason: () => sayWhy(visit, person),
    lapsed: `${hours} hours have passed since you spoke; a thank-you now would come too late.`,
  }
}

function isByVoice(kind: InterviewKind): boolean {
  return kind === 'phone' || kind === 'video'
}

function sayWhy(visit: Visit, person: Person | null): string {
  const day = sayDayInSentence(visit.day)
  return person === null
    ? `You spoke on ${day}; name who it was, then thank them within 24 hours.`
    : `You spoke on ${day}; thanks count most within 24 hours.`
}
