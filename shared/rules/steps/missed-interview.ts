import { assertNever } from '../../errors/assert-never.ts'
import type { MissedReason } from '../../model/interview.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import { DAY } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient } from '../facts/choose-recipient.ts'
import type { ReasonDays } from '../reason-days.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { addWorkingDays } from '../timing/working-days.ts'

/**
 * Drafts a message about an interview that did not happen and has no new date: it kindly asks for a new time
 * (sources A and D in docs/rules.md).
 */
export function draftMissedInterview(
  { card, missed }: CardFacts,
  context: RuleContext,
): readonly StepDraft[] {
  if (missed === null) return []
  const { interview, reason, at, firstAlertAt, lapsesAt } = missed
  const dayAtTheTime = toPlainDate(toEpoch(interview.start), context.zone)
  const person = chooseCheckInRecipient(card, { interviews: [interview], dayAtTheTime })
  const speaker = card.people.find(({ id }) => interview.personIds.includes(id)) ?? person
  const secondDay = addWorkingDays(toPlainDate(at, context.zone), 2, context.daysOff(card))
  const draft: StepDraft = {
    destination: chooseDestination(card, speaker, {
      email: `missed-${reason}`,
      phone: 'missed-interview-call',
    }),
    eventId: interview.id,
    eventAt: at,
    countsFrom: at,
    basis: `missed ${at}`,
    opens: 'alert',
    alerts: [
      { name: 'first', at: firstAlertAt },
      { name: 'again', on: secondDay },
    ],
    due: { by: 'days-after-first-alert', days: 0, notBefore: at + DAY },
    lapses: { by: 'instant', at: lapsesAt },
    reason: (days) => `${describeMiss(reason, dayAtTheTime, days)} Ask for a new time.`,
    lapsedReason: 'The interview that didn’t happen was over two weeks ago.',
  }
  return [draft]
}

function describeMiss(reason: MissedReason, day: PlainDate, { format, formatOn }: ReasonDays): string {
  switch (reason) {
    case 'they-did-not-call':
      return `They missed the interview ${formatOn(day)}.`
    case 'they-called-it-off':
      return `They cancelled the interview planned for ${format(day)}.`
    case 'user-could-not':
      return `You couldn’t make the interview ${formatOn(day)}.`
    default:
      return assertNever(reason)
  }
}
