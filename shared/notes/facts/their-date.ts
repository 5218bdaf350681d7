import { assertNever } from '../../errors/assert-never.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id, PlainDate } from '../../model/scalars.ts'
import { findConversation } from '../../rules/facts/conversation.ts'
import { toEpoch } from '../../time/instant.ts'
import type { NoteContext } from '../note-context.ts'

/** The day that the employer named last, and who named it; null if that is not known. */
export interface TheirDate {
  readonly kind: 'decide-by' | 'call-on'
  readonly date: PlainDate
  readonly personId: Id | null
  /** True if it was named in an answer, and not in a conversation. */
  readonly isFromAnswer: boolean
}

/** Something that made every earlier date out of date, with the date that it named if any. */
interface TimingEvent {
  readonly at: EpochMs
  readonly date: TheirDate | null
}

/**
 * Returns the day that the employer named last. Every answer, offer and later conversation makes the dates
 * before it out of date, and so does an interview that did not happen, whether they name a new one or not.
 */
export function findTheirDate(
  context: Pick<NoteContext, 'card' | 'now' | 'zone' | 'zoneAt'>,
): TheirDate | null {
  const { card, now } = context
  const events: TimingEvent[] = []
  const conversation = findConversation(card, context)
  if (conversation) events.push({ at: conversation.endedAt, date: findPromisedDate(conversation.promise) })
  for (const answer of card.answers)
    if (answer.outcome.kind !== 'courtesy')
      events.push({ at: toEpoch(answer.at), date: findAnsweredDate(answer) })
  for (const { at, withdrawnAt } of card.offers) {
    events.push({ at: toEpoch(at), date: null })
    if (withdrawnAt !== null) events.push({ at: toEpoch(withdrawnAt), date: null })
  }
  for (const { cancelledAt } of card.interviews)
    if (cancelledAt !== null) events.push({ at: toEpoch(cancelledAt), date: null })
  if (card.closing) events.push({ at: toEpoch(card.closing.at), date: null })
  let latest: TimingEvent | null = null
  for (const event of events)
    if (event.at <= now && (latest === null || event.at >= latest.at)) latest = event
  return latest?.date ?? null
}

type Promise = NonNullable<ReturnType<typeof findConversation>>['promise']

function findPromisedDate(promise: Promise): TheirDate | null {
  if (!promise || promise.terms.kind === 'no-date') return null
  return { ...promise.terms, personId: promise.personId, isFromAnswer: false }
}

function findAnsweredDate({ outcome, personId }: Card['answers'][number]): TheirDate | null {
  switch (outcome.kind) {
    case 'new-date':
      return { kind: 'decide-by', date: outcome.date, personId, isFromAnswer: true }
    case 'call-on':
      return { kind: 'call-on', date: outcome.date, personId, isFromAnswer: true }
    // The day somebody is back says nothing about a decision.
    case 'out-of-office':
    case 'no-decision':
    case 'next-interview':
    case 'rejected':
    case 'offer':
    case 'courtesy':
      return null
    default:
      return assertNever(outcome)
  }
}
