import { assertNever } from '../../errors/assert-never.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination, type DestinationTemplates } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import type { OpenAnswer } from '../facts/thread-start.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { addPromiseGrace } from '../timing/promise-grace.ts'
import { addWorkingDays } from '../timing/working-days.ts'

/** The parts of a call-back that depend on the answer. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'reason' | 'countsFromTheirDate' | 'isFree'> {
  readonly email: DestinationTemplates['email']
  readonly hasReasonToCall: boolean
}

/**
 * Drafts a message or call to the person who answered without a decision. Each answer starts a new one
 * (sources C, D and E in docs/rules.md).
 */
export function draftCallBack(
  { card, threadStart, latest }: CardFacts,
  context: RuleContext,
): readonly StepDraft[] {
  if (threadStart?.from !== 'answer') return []
  const { answer, outcome } = threadStart
  const { email, hasReasonToCall, ...timing } = planTiming({ outcome, at: threadStart.at, card }, context)
  const person = findPerson(card, answer.personId) ?? chooseCheckInRecipient(card, latest)
  const draft: StepDraft = {
    destination: chooseDestination(card, person, {
      email,
      phone: 'call-back-call',
      chooseChannel: (recipient) => chooseChannel(recipient, hasReasonToCall || card.pace === 'assertive'),
    }),
    ...timing,
    eventId: answer.id,
    eventAt: threadStart.at,
    countsFrom: threadStart.at,
    opens: 'alert',
    due: { by: 'working-days-after-first-alert', days: 2 },
    lapses: null,
  }
  return [draft]
}

/** The outcome of an answer, when it came, and the card it is on. */
interface AnswerOnCard {
  readonly outcome: OpenAnswer
  readonly at: EpochMs
  readonly card: Card
}

function planTiming({ outcome, at, card }: AnswerOnCard, context: RuleContext): Timing {
  const day = toPlainDate(at, context.zone)
  const whenTheyAnswered = `on ${formatDayInSentence(day)}`
  switch (outcome.kind) {
    case 'new-date': {
      const dayToAsk = addPromiseGrace(outcome.date, card, context)
      return {
        basis: `decide by ${outcome.date}`,
        alerts: [{ name: 'first', on: dayToAsk }],
        countsFromTheirDate: true,
        email: 'check-in-promise',
        hasReasonToCall: outcome.date < dayToAsk,
        reason: () =>
          `They said ${whenTheyAnswered} that they would decide by ${formatDayInSentence(outcome.date)}; then it is your turn to ask.`,
      }
    }
    case 'call-on':
      return {
        basis: `call on ${outcome.date}`,
        alerts: [{ name: 'first', on: outcome.date }],
        countsFromTheirDate: true,
        isFree: true,
        email: 'check-in',
        hasReasonToCall: true,
        reason: () => `They asked you ${whenTheyAnswered} to call on ${formatDayInSentence(outcome.date)}.`,
      }
    case 'next-interview':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: addWorkingDays(day, 2, context.daysOff(card.country)) }],
        email: 'set-the-date',
        hasReasonToCall: false,
        reason: () => `They promised another interview ${whenTheyAnswered} and named no date; set one.`,
      }
    case 'no-decision':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: addDays(day, 7) }],
        email: 'check-in',
        hasReasonToCall: false,
        reason: () => `They had not decided ${whenTheyAnswered}; a week later you may ask again.`,
      }
    default:
      return assertNever(outcome)
  }
}
