import type { Person } from '../../model/person.ts'
import type { OwnPromise } from '../../model/promise.ts'
import { canBeCalled } from '../../rules/facts/choose-channel.ts'
import { findLastAction, isFinal } from '../../rules/facts/last-action.ts'
import { toFollowUpKey } from '../../rules/follow-up-key.ts'
import { formatFullName, formatShortName } from '../../text/person-names.ts'
import { formatList } from '../../text/plain-text.ts'
import type { NoteContext } from '../note-context.ts'
import type { ConversationFacts } from './conversation-facts.ts'
import { type DayContext, formatNoteDay, getTheirToday } from './note-days.ts'
import { readOwnPromise } from './own-promise-text.ts'

/** What the user promised the reader; each text is empty without such a promise. */
interface PromiseFacts {
  /** What is still to do, as it follows “I'll”: "send you the portfolio tomorrow". */
  readonly iWill: string
  /** What a note that keeps a promise brings, as it follows “I'm sending you”. */
  readonly promisedThing: string
}

/** Finds the promises of the user's that a note mentions or keeps. */
export function findPromiseFacts(
  context: NoteContext,
  { conversation, person, tookPart }: ConversationFacts,
  days: DayContext,
): PromiseFacts {
  const { card, followUp } = context
  const names = person ? [formatFullName(person), formatShortName(person), person.name] : []
  const kept = card.ownPromises.find(({ id }) => id === followUp.eventId)
  const interviewIds = new Set(conversation?.interviews.map(({ id }) => id))
  const isOpen = ({ id, date, interviewId, personId }: OwnPromise) =>
    interviewId !== null &&
    interviewIds.has(interviewId) &&
    (personId === (person?.id ?? null) || personId === null) &&
    (date === null || date >= getTheirToday(days)) &&
    !isFinal(
      findLastAction(
        card.actions,
        toFollowUpKey({ cardId: card.id, eventId: id, step: 'own-promise', round: 1 }),
      ),
    )
  const actions = tookPart
    ? card.ownPromises.filter(isOpen).flatMap((promise) => describePromise(promise, { names, person, days }))
    : []
  return {
    iWill: formatList(actions.slice(0, 2)),
    promisedThing: kept ? (readOwnPromise(kept, names)?.thing ?? '') : '',
  }
}

/** Formats a promise as it follows “I'll”, in a list; empty if it does not fit, or if the reader has no number. */
function describePromise(
  promise: OwnPromise,
  {
    names,
    person,
    days,
  }: { readonly names: readonly string[]; readonly person: Person | null; readonly days: DayContext },
): readonly string[] {
  const text = readOwnPromise(promise, names)
  if (text === null || (text.isCall && !(person && canBeCalled(person)))) return []
  if (promise.date === null) return [`${text.action} soon`]
  const day = formatNoteDay(promise.date, days)
  const isNear = day === 'today' || day === 'tomorrow'
  return [`${text.action} ${isNear ? day : text.isCall ? `on ${day}` : `by ${day}`}`]
}
