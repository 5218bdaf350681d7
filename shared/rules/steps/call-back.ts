import { assertNever } from '../../errors/assert-never.ts'
import type { Person } from '../../model/person.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { addDays, startOfDay, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import {
  chooseCallChannel,
  chooseChannel,
  chooseDestination,
  type DestinationTemplates,
} from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { isChainOver } from '../facts/is-chain-over.ts'
import type { ThreadStart } from '../facts/thread-start.ts'
import { describeTheirDate, type ReasonDays } from '../reason-days.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { planGraceAlert } from '../timing/promise-grace.ts'
import { addWorkingDays } from '../timing/working-days.ts'

/** The parts of a call-back that depend on the answer. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'reason' | 'countsFromTheirDate' | 'patience'> {
  readonly email: DestinationTemplates['email']
  readonly chooseChannel: (person: Person | null) => ReturnType<typeof chooseChannel>
}

/**
 * Drafts a message or call to the person who answered without a decision. Each answer starts a new one
 * (sources C, D and E in docs/rules.md).
 */
export function draftCallBack(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, latest } = facts
  if (threadStart?.from !== 'answer' || isChainOver(facts, 'call-back', context)) return []
  const { answer } = threadStart
  const { email, chooseChannel: choose, ...timing } = planTiming(card, threadStart, context)
  const person = findPerson(card, answer.personId) ?? chooseCheckInRecipient(card, latest)
  const draft: StepDraft = {
    destination: chooseDestination(card, person, { email, phone: 'call-back-call', chooseChannel: choose }),
    ...timing,
    eventId: answer.id,
    eventAt: threadStart.at,
    enteredAt: toEpoch(answer.recordedAt),
    countsFrom: threadStart.at,
    opens: 'alert',
    due: { by: 'working-days-after-first-alert', days: 2 },
    lapses: null,
  }
  return [draft]
}

type AnswerStart = Extract<ThreadStart, { from: 'answer' }>

function planTiming(
  card: CardFacts['card'],
  { outcome, at, date }: AnswerStart,
  context: RuleContext,
): Timing {
  const day = toPlainDate(at, context.zone)
  const isAssertive = card.pace === 'assertive'
  const chooseUsual = (person: Person | null) => chooseChannel(person, isAssertive)
  switch (outcome.kind) {
    case 'new-date':
      return {
        ...planAfterDate(card, outcome.date, context),
        reason: (days) => describeTheirDate(outcome.date, days),
      }
    case 'out-of-office': {
      const until = date ?? outcome.date
      return {
        ...planAfterDate(card, until, context),
        email: 'check-in',
        chooseChannel: chooseUsual,
        reason: (days) =>
          until === outcome.date ? describeAbsence(until, days) : describeTheirDate(until, days),
      }
    }
    case 'call-on':
      return {
        basis: `call on ${outcome.date}`,
        alerts: [
          {
            name: 'first',
            on: outcome.date,
            isTheirDay: true,
            notBefore: startOfDay(outcome.date, resolveCardZone(card, context.zone)),
          },
        ],
        countsFromTheirDate: true,
        patience: 'holds-once-sent',
        email: 'check-in',
        chooseChannel: chooseCallChannel,
        reason: ({ formatOn }) => `They said you can follow up ${formatOn(outcome.date)}.`,
      }
    case 'next-interview':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: addWorkingDays(day, 2, context.daysOff(card)) }],
        email: 'set-the-date',
        chooseChannel: chooseUsual,
        reason: ({ alertDay, today, format, formatOn }) =>
          today < alertDay
            ? `They promised another interview. If no date comes by ${format(alertDay)}, ask for one.`
            : `They promised another interview ${formatOn(day)}, and there’s no date yet. Ask for one.`,
      }
    case 'no-decision':
      return {
        basis: `answer ${at}`,
        alerts: [{ name: 'first', on: addDays(day, 7) }],
        email: 'call-back',
        chooseChannel: chooseUsual,
        reason: ({ alertDay, today, formatOn }) =>
          today < alertDay
            ? `They hadn’t decided ${formatOn(day)}. You can check in again ${formatOn(alertDay)}.`
            : `They hadn’t decided ${formatOn(day)}. You can check in again now.`,
      }
    default:
      return assertNever(outcome)
  }
}

function describeAbsence(until: PlainDate, { alertDay, today, format }: ReasonDays): string {
  return today < alertDay
    ? `They’re out of the office until ${format(until)}. You can check in from ${format(alertDay)}.`
    : `They were out of the office until ${format(until)}. You can check in now.`
}

function planAfterDate(
  card: CardFacts['card'],
  date: PlainDate,
  context: RuleContext,
): Omit<Timing, 'reason'> {
  const alert = planGraceAlert(date, card, context)
  const hasReasonToCall = date < alert.on || card.pace === 'assertive'
  return {
    basis: `decide by ${date}`,
    alerts: [alert],
    countsFromTheirDate: true,
    email: 'check-in-promise',
    chooseChannel: (person) => chooseChannel(person, hasReasonToCall),
  }
}
