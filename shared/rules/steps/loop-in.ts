import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { HOUR } from '../../time/durations.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { findFirstContact } from '../facts/choose-recipient.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import { findLastAction, isFinal } from '../facts/last-action.ts'
import { listParticipants } from '../facts/thank-you-recipients.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
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
  for (const [index, interviewDay] of recentInterviewDays.entries()) {
    const participants = listParticipants(card, interviewDay)
    const isLatest = index === recentInterviewDays.length - 1
    for (const person of recipients) {
      if (participants.includes(person)) continue
      // An unsent note about an earlier day folds into the one about the later day.
      if (isLatest || isTold({ card, interviewDay, person }))
        drafts.push(draftFor({ card, interviewDay, person }, context))
    }
  }
  return drafts
}

/** A note to one person about one interview day. */
interface LoopIn {
  readonly card: Card
  readonly interviewDay: InterviewDay
  readonly person: Person
}

function isTold({ card, interviewDay, person }: LoopIn): boolean {
  const event = { cardId: card.id, eventId: interviewDay.id }
  const key = toFollowUpKey({ ...event, step: 'loop-in', round: 1, personId: person.id })
  return isFinal(findLastAction(card.actions, key))
}

function draftFor({ card, interviewDay, person }: LoopIn, { settings }: RuleContext): StepDraft {
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
    reason: ({ formatOn }) =>
      isRecruiter
        ? `They recruit for this role and weren’t there ${formatOn(interviewDay.day)}. Tell them how it went.`
        : `They brought you this far. Tell them how it went ${formatOn(interviewDay.day)}.`,
    lapsedReason: `You spoke more than ${hours} hours ago. They’ve heard by now.`,
  }
}
