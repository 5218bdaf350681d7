import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { OwnPromise, PromiseTerms, TheirPromise } from '../../model/promise.ts'
import type { Id } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { requirePerson } from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { checkOwnPromiseDate, checkPromise } from '../promises/check-promise.ts'
import { MAX_OWN_PROMISES } from '../promises/save-own-promise.ts'

/** Replaces the employer's promise of an interview; null `terms` remove it. */
export function saveDebriefedPromise(
  card: Card,
  input: { interview: Interview; terms: PromiseTerms | null; personId: Id | null },
  context: CommandContext,
): Card {
  const others = card.theirPromises.filter((promise) => promise.interviewId !== input.interview.id)
  if (input.terms === null) return { ...card, theirPromises: others }
  checkPromise(input.terms, { interview: input.interview, field: 'promise' }, context)
  const promise: TheirPromise = {
    id: context.newId(),
    interviewId: input.interview.id,
    personId: input.personId,
    recordedAt: toIso(context.now),
    terms: input.terms,
  }
  return { ...card, theirPromises: [...others, promise] }
}

/** A promise of the user's as the slip sends it; without `personId` it was made to the first person who was there. */
interface OwnPromiseInput extends Pick<OwnPromise, 'text' | 'date'> {
  readonly personId?: Id | null | undefined
}

/**
 * Creates the user's promises that are not on the card yet. A slip that is saved again may contain the earlier
 * ones too.
 */
export function createOwnPromises(
  card: Card,
  { interview, inputs }: { readonly interview: Interview; readonly inputs: readonly OwnPromiseInput[] },
  context: CommandContext,
): readonly OwnPromise[] {
  const newPromises = inputs.filter((promise) => !hasOwnPromise(card, interview, promise))
  if (card.ownPromises.length + newPromises.length > MAX_OWN_PROMISES)
    throw notAllowed('ownPromises', 'This card already holds two hundred promises. Remove one first.')
  return newPromises.map(({ text, date, personId }) => {
    if (personId) requirePerson(card, personId)
    checkOwnPromiseDate(date, { interview, field: 'ownPromises' }, context)
    return {
      id: context.newId(),
      text,
      personId: personId === undefined ? (interview.personIds[0] ?? null) : personId,
      interviewId: interview.id,
      date,
      recordedAt: toIso(context.now),
    }
  })
}

function hasOwnPromise(card: Card, interview: Interview, { text, date }: OwnPromiseInput): boolean {
  return card.ownPromises.some(
    (promise) => promise.interviewId === interview.id && promise.text === text && promise.date === date,
  )
}
