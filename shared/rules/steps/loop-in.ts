import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { HOUR } from '../../time/durations.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { findFirstContact } from '../facts/choose-recipient.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import { listParticipants } from '../facts/thank-you-recipients.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { createFirstAlert } from './thank-you.ts'

/**
 * Drafts a note to each recruiter and to the first contact that tells them how a later interview day went,
 * unless they took part in it (source C in docs/rules.md).
 */
export function draftLoopIn(
  { card, recentInterviewDays }: CardFacts,
  context: RuleContext,
): readonly StepDraft[] {
  if (recentInterviewDays.length === 0) return []
  const contact = findFirstContact(card)
  const recipients = card.people.filter(({ role, id }) => role === 'recruiter' || id === contact?.id)
  const drafts: StepDraft[] = []
  for (const interviewDay of recentInterviewDays) {
    const participants = listParticipants(card, interviewDay)
    for (const person of recipients)
      if (!participants.includes(person)) drafts.push(draftFor({ card, interviewDay, person }, context))
  }
  return drafts
}

function draftFor(
  {
    card,
    interviewDay,
    person,
  }: { readonly card: Card; readonly interviewDay: InterviewDay; readonly person: Person },
  { settings }: RuleContext,
): StepDraft {
  const end = interviewDay.endedAt
  const hours = settings.thankYouLapseHours
  const isRecruiter = person.role === 'recruiter'
  return {
    destination: chooseDestination(card, person, {
      email: isRecruiter ? 'loop-in-recruiter' : 'loop-in-contact',
    }),
    eventId: interviewDay.id,
    eventAt: end,
    keyPersonId: person.id,
    countsFrom: end,
    basis: interviewDay.basis,
    opens: 'event',
    alerts: [createFirstAlert(interviewDay)],
    due: { by: 'instant', at: end + 24 * HOUR },
    lapses: { by: 'instant', at: end + hours * HOUR },
    reason: () =>
      isRecruiter
        ? `They recruit for this role and were not there on ${formatDayInSentence(interviewDay.day)}; tell them how it went.`
        : `They brought you this far; tell them how it went on ${formatDayInSentence(interviewDay.day)}.`,
    lapsedReason: `${hours} hours have passed since the conversation; they have heard of it by now.`,
  }
}
