import type { Card } from '../../model/card.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import {
  listParticipants,
  listThankYouRecipients,
  type ThankYouRecipient,
} from '../facts/thank-you-recipients.ts'
import { isThanked } from '../facts/thanked-at.ts'
import type { ReasonDays } from '../reason-days.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'
import { moveOutOfQuietHours } from '../timing/quiet-hours.ts'
import { toPreviousWorkingDay } from '../timing/working-days.ts'

/**
 * Drafts a thank-you to each participant of an interview day. If nobody is named, drafts a single one to "the
 * interviewer" (sources A, C and E in docs/rules.md).
 */
export function draftThankYou(
  { card, recentInterviewDays }: CardFacts,
  context: RuleContext,
): readonly StepDraft[] {
  const drafts: StepDraft[] = []
  for (const [index, interviewDay] of recentInterviewDays.entries()) {
    const laterDays = recentInterviewDays.slice(index + 1)
    for (const recipient of listThankYouRecipients(card, interviewDay))
      if (!isFoldedInto(laterDays, { card, interviewDay, recipient }))
        drafts.push(draftFor({ card, interviewDay, recipient }, context))
  }
  return drafts
}

/** A thank-you to one person for one interview day. */
interface ThankYou {
  readonly card: Card
  readonly interviewDay: InterviewDay
  readonly recipient: ThankYouRecipient
}

/** Returns true if an unsent thank-you folds into the one for a later interview day with the same person. */
function isFoldedInto(
  laterDays: readonly InterviewDay[],
  { card, interviewDay, recipient }: ThankYou,
): boolean {
  const { person, keyPersonId } = recipient
  if (person === null || !laterDays.some((day) => listParticipants(card, day).includes(person))) return false
  return !isThanked(card, interviewDay, keyPersonId)
}

/**
 * Creates the first alert after an interview day: one hour after a phone or video interview, because a short
 * note is due sooner then, and three hours after any other.
 */
export function createFirstAlert(interviewDay: InterviewDay): AlertRule {
  return { name: 'first', at: interviewDay.endedAt + (isRemote(interviewDay.kind) ? 1 : 3) * HOUR }
}

function draftFor({ card, interviewDay, recipient }: ThankYou, context: RuleContext): StepDraft {
  const { person, keyPersonId } = recipient
  const end = interviewDay.endedAt
  const hours = context.settings.thankYouLapseHours
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
    // On an old board most thank-yous have lapsed, and then nobody asks for their alerts.
    get alerts() {
      return planAlertRules({ card, interviewDay }, context)
    },
    due: { by: 'instant', at: end + 24 * HOUR },
    lapses: { by: 'instant', at: end + hours * HOUR },
    reason: (days) => describeReason(interviewDay, person, days),
    lapsedReason: `You spoke more than ${hours} hours ago. It’s too late for a thank-you.`,
  }
}

/** Returns two alerts, and a third one on the last working day before it lapses if that is a later day. */
function planAlertRules(
  { card, interviewDay }: Pick<ThankYou, 'card' | 'interviewDay'>,
  context: RuleContext,
): readonly AlertRule[] {
  const { settings, zone } = context
  const end = interviewDay.endedAt
  const lapsesAt = end + settings.thankYouLapseHours * HOUR
  const dueAt = end + 24 * HOUR
  const first = createFirstAlert(interviewDay)
  const again = moveOutOfQuietHours({ at: end + 20 * HOUR, eventAt: end, dueAt }, context)
  const rules: AlertRule[] = [first, { name: 'again', at: end + 20 * HOUR }]
  const lapseDay = toPlainDate(lapsesAt, zone)
  const isAlertBefore = toInstant({ date: lapseDay, time: settings.alertTime, zone }) < lapsesAt
  const lastDay = toPreviousWorkingDay(
    isAlertBefore ? lapseDay : addDays(lapseDay, -1),
    context.daysOff(card),
  )
  if (lastDay > toPlainDate(again, zone)) rules.push({ name: 'last', on: lastDay })
  return rules
}

function isRemote(kind: InterviewKind): boolean {
  return kind === 'phone' || kind === 'video'
}

function describeReason(interviewDay: InterviewDay, person: Person | null, { formatOn }: ReasonDays): string {
  const day = formatOn(interviewDay.day)
  return person === null
    ? `Add their name, then thank them within 24 hours. You spoke ${day}.`
    : `You spoke ${day}. Thanks count most within 24 hours.`
}
