import type { Card } from '../../model/card.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { HOUR } from '../../time/durations.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import { listThankYouRecipients, type ThankYouRecipient } from '../facts/thank-you-recipients.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'

/**
 * Drafts a thank-you to each participant of an interview day. If nobody is named, drafts a single one to "the
 * interviewer" (sources A, C and E in docs/rules.md).
 */
export function draftThankYou(
  { card, recentInterviewDays }: CardFacts,
  context: RuleContext,
): readonly StepDraft[] {
  const drafts: StepDraft[] = []
  for (const interviewDay of recentInterviewDays)
    for (const recipient of listThankYouRecipients(card, interviewDay))
      drafts.push(draftFor({ card, interviewDay, recipient }, context))
  return drafts
}

/**
 * Creates the first alert after an interview day: one hour after a phone or video interview, because a short
 * note is due sooner then, and three hours after any other.
 */
export function createFirstAlert(interviewDay: InterviewDay): AlertRule {
  return { name: 'first', at: interviewDay.endedAt + (isRemote(interviewDay.kind) ? 1 : 3) * HOUR }
}

function draftFor(
  {
    card,
    interviewDay,
    recipient,
  }: { readonly card: Card; readonly interviewDay: InterviewDay; readonly recipient: ThankYouRecipient },
  { settings }: RuleContext,
): StepDraft {
  const { person, keyPersonId } = recipient
  const end = interviewDay.endedAt
  const hours = settings.thankYouLapseHours
  return {
    destination: chooseDestination(card, person, {
      email: isRemote(interviewDay.kind) ? 'thank-you-call' : 'thank-you-visit',
    }),
    eventId: interviewDay.id,
    eventAt: end,
    keyPersonId,
    countsFrom: end,
    basis: interviewDay.basis,
    opens: 'event',
    alerts: [createFirstAlert(interviewDay), { name: 'again', at: end + 20 * HOUR }],
    due: { by: 'instant', at: end + 24 * HOUR },
    lapses: { by: 'instant', at: end + hours * HOUR },
    reason: () => describeReason(interviewDay, person),
    lapsedReason: `${hours} hours have passed since you spoke; a thank-you now would come too late.`,
  }
}

function isRemote(kind: InterviewKind): boolean {
  return kind === 'phone' || kind === 'video'
}

function describeReason(interviewDay: InterviewDay, person: Person | null): string {
  const day = formatDayInSentence(interviewDay.day)
  return person === null
    ? `You spoke on ${day}; name who it was, then thank them within 24 hours.`
    : `You spoke on ${day}; thanks count most within 24 hours.`
}
