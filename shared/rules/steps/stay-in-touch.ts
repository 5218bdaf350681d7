import type { Card } from '../../model/card.ts'
import type { EpochMs, Id, PlainDate } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { canCallWithoutPermission } from '../facts/can-call-without-permission.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { isThreadOpened } from '../facts/is-chain-over.ts'
import { isPartOfChain, listMessagesSince } from '../facts/outbound-messages.ts'
import { findPromisedDate } from '../facts/promised-date.ts'
import type { ThreadStart } from '../facts/thread-start.ts'
import { findUnansweredMessages } from '../facts/unanswered-messages.ts'
import type { ReasonDays } from '../reason-days.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { findGraceAlertTime } from '../timing/promise-grace.ts'

/** Days from the last message or courtesy reply to the first note. */
const FIRST_DAYS = 21
/** Days from each note to the next. */
const NEXT_DAYS = 30
const rounds = [1, 2, 3] as const

/** What the notes count from: the last message that was not answered, or a courtesy reply to one. */
interface Start {
  readonly eventId: Id
  readonly at: EpochMs
  readonly enteredAt: EpochMs
  readonly personId: Id | null
  readonly basis: string
  readonly isCourtesy: boolean
}

/**
 * Drafts three short notes, weeks apart, when `maxUnanswered` messages have not been answered or a message
 * brought only a courtesy reply (source B in docs/rules.md). Each note is one round of the step.
 */
export function draftStayInTouch(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, latest, ahead } = facts
  if (threadStart === null || ahead.length > 0) return []
  const start = findStart(facts, threadStart, context)
  if (start === null) return []
  const day = toPlainDate(start.at, context.zone)
  const person = findPerson(card, start.personId) ?? chooseCheckInRecipient(card, latest)
  const hasReasonToCall = canCallWithoutPermission(card, threadStart, addDays(day, FIRST_DAYS))
  const date = findPromisedDate(card, threadStart)
  const earliest = date === null ? {} : { notBefore: findGraceAlertTime(date, card, context) }
  return rounds.map((round) => ({
    destination: chooseDestination(card, person, {
      email: 'stay-in-touch',
      phone: 'check-in-call',
      chooseChannel: (recipient) => chooseChannel(recipient, hasReasonToCall),
    }),
    eventId: start.eventId,
    eventAt: start.at,
    enteredAt: start.enteredAt,
    round,
    countsFrom: start.at,
    basis: start.basis,
    opens: 'alert',
    alerts: [
      round === 1
        ? { name: 'first', on: addDays(day, FIRST_DAYS), ...earliest }
        : { name: 'first', daysAfterPrevious: NEXT_DAYS, ...earliest },
    ],
    due: { by: 'days-after-first-alert', days: 7 },
    lapses: round < 3 ? { by: 'alert-of-next-round' } : { by: 'days-after-first-alert', days: NEXT_DAYS },
    reason: (days) =>
      `${describeStart(start, day, days)} Decisions can take weeks, and a short note keeps you in mind (${round} of 3).`,
    lapsedReason:
      round < 3
        ? 'The next stay-in-touch note takes its place.'
        : 'This was the last of three. A fourth would be too many.',
  }))
}

function describeStart({ isCourtesy }: Start, day: PlainDate, { format, formatOn }: ReasonDays): string {
  return isCourtesy
    ? `They thanked you ${formatOn(day)}.`
    : `They haven’t answered your message from ${format(day)}.`
}

function findStart(facts: CardFacts, threadStart: ThreadStart, context: RuleContext): Start | null {
  const { card } = facts
  const { messages, count } = findUnansweredMessages(facts, context)
  const courtesy = findCourtesy(card, threadStart)
  const isPatienceUsedUp = messages.length > 0 && count >= context.settings.maxUnanswered
  if (!isPatienceUsedUp && (courtesy === null || !isThreadOpened(facts))) return null
  const message = messages.findLast(({ step }) => step !== 'stay-in-touch')
  const eventId = courtesy?.id ?? threadStart.id
  if (message)
    return {
      eventId,
      at: message.at,
      enteredAt: message.recordedAt,
      personId: message.personId,
      basis: `sent ${message.at}`,
      isCourtesy: false,
    }
  if (courtesy === null) return null
  const at = toEpoch(courtesy.at)
  return {
    eventId,
    at,
    enteredAt: toEpoch(courtesy.recordedAt),
    personId: courtesy.personId,
    basis: `courtesy ${at}`,
    isCourtesy: true,
  }
}

/** Returns the last courtesy reply to a counted message of a thread; null without one. */
function findCourtesy(card: Card, threadStart: ThreadStart) {
  const courtesy = card.answers.findLast(
    ({ outcome, at }) => outcome.kind === 'courtesy' && toEpoch(at) >= threadStart.at,
  )
  if (courtesy === undefined) return null
  const repliedAt = toEpoch(courtesy.at)
  const messages = listMessagesSince(card, threadStart.at)
  return messages.some((message) => message.at <= repliedAt && isPartOfChain(message)) ? courtesy : null
}
