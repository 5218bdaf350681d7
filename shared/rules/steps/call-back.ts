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

/** What of a call-back depends on their answer. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'reason' | 'fromTheirDate' | 'isFree'> {
  readonly email: Words['email']
  readonly mayCall: boolean
}

/** Gets back to whoever answered without a decision, each answer a new round (C, D, E). */
export function callBack({ card, chain, latest }: CardFacts, context: RuleContext): readonly StepDraft[] {
  if (chain?.from !== 'answer') return []
  const { answer, word } = chain
  const { email, mayCall, ...timing } = timingOf({ word, at: chain.at, card }, context)
  const person = personById(card, answer.personId) ?? checkInPerson(card, latest)
  const draft: StepDraft = {
    to: reach(card, person, {
      email,
      phone: 'call-back-call',
      channel: (to) => channelFor(to, mayCall || card.pace === 'assertive'),
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

interface Answered {
  readonly word: OpenWord
  readonly at: EpochMs
  readonly card: Card
}

function timingOf({ word, at, card }: Answered, context: RuleContext): Timing {
  const day = dayOf(at, context.zone)
  const said = `on ${sayDayInSentence(day)}`
  switch (word.kind) {
    case 'new-date': {
      const turn = afterTheirDate(word.date, card, context)
      return {
        basis: `decide by ${word.date}`,
        alerts: [{ name: 'first', on: turn }],
        fromTheirDate: true,
        email: 'check-in-promise',
        mayCall: word.date < turn,
        reason: () =>
          `They said ${said} that they would decide by ${sayDayInSentence(word.date)}; then it is your turn to ask.`,
      }
    }
    case 'call-on':
      return {
        basis: `call on ${word.date}`,
        alerts: [{ name: 'first', on: word.date }],
        fromTheirDate: true,
        isFree: true,
        email: 'check-in',
        mayCall: true,
        reason: () => `They asked you ${said} to call on ${sayDayInSentence(word.date)}.`,
      }
    case 'next-interview':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: workingDayAfter(day, 2, context.daysOff(card.country)) }],
        email: 'set-the-date',
        mayCall: false,
        reason: () => `They promised another interview ${said} and named no date; set one.`,
      }
    case 'no-decision':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: addDays(day, 7) }],
        email: 'check-in',
        mayCall: false,
        reason: () => `They had not decided ${said}; a week later you may ask again.`,
      }
    default:
      return assertNever(word)
  }
}
