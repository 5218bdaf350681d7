import { assertNever } from '../../errors/assert-never.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, dayOf } from '../../time/day.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { channelFor, reach, type Words } from '../facts/choose-channel.ts'
import { checkInPerson, personById } from '../facts/choose-recipient.ts'
import type { OpenWord } from '../facts/thread-start.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { afterTheirDate } from '../timing/after-promised-date.ts'
import { workingDayAfter } from '../timing/working-days.ts'

/** The parts of a call-back that depend on the answer. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'reason' | 'fromTheirDate' | 'isFree'> {
  readonly email: Words['email']
  readonly hasReasonToCall: boolean
}

/**
 * Drafts getting back to the person who answered without a decision; each answer starts a new round (C, D,
 * E).
 */
export function callBack({ card, chain, latest }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (chain?.from !== 'answer') return []
  const { answer, word } = chain
  const { email, hasReasonToCall, ...timing } = planTiming({ word, at: chain.at, card }, context)
  const person = personById(card, answer.personId) ?? checkInPerson(card, latest)
  const draft: StepDraft = {
    to: reach(card, person, {
      email,
      phone: 'call-back-call',
      channel: (recipient) => channelFor(recipient, hasReasonToCall || card.pace === 'assertive'),
    }),
    ...timing,
    eventId: answer.id,
    eventAt: chain.at,
    countsFrom: chain.at,
    opens: 'alert',
    due: { by: 'working-days-after-first-alert', days: 2 },
    lapses: null,
  }
  return [draft]
}

interface AnswerOnCard {
  readonly word: OpenWord
  readonly at: EpochMs
  readonly card: Card
}

function planTiming({ word, at, card }: AnswerOnCard, context: RuleContext): Timing {
  const day = dayOf(at, context.zone)
  const whenTheyAnswered = `on ${sayDayInSentence(day)}`
  switch (word.kind) {
    case 'new-date': {
      const dayToAsk = afterTheirDate(word.date, card, context)
      return {
        basis: `decide by ${word.date}`,
        alerts: [{ name: 'first', on: dayToAsk }],
        fromTheirDate: true,
        email: 'check-in-promise',
        hasReasonToCall: word.date < dayToAsk,
        reason: () =>
          `They said ${whenTheyAnswered} that they would decide by ${sayDayInSentence(word.date)}; then it is your turn to ask.`,
      }
    }
    case 'call-on':
      return {
        basis: `call on ${word.date}`,
        alerts: [{ name: 'first', on: word.date }],
        fromTheirDate: true,
        isFree: true,
        email: 'check-in',
        hasReasonToCall: true,
        reason: () => `They asked you ${whenTheyAnswered} to call on ${sayDayInSentence(word.date)}.`,
      }
    case 'next-interview':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: workingDayAfter(day, 2, context.daysOff(card.country)) }],
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
      return assertNever(word)
  }
}
