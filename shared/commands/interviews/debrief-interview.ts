import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { DURATION_MAX, type Interview, interviewKindSchema } from '../../model/interview.ts'
import type { OwnPromise, PromiseTerms, TheirPromise } from '../../model/promise.ts'
import { type Id, idSchema, instantSchema, plainDateSchema } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import { MINUTE } from '../../time/durations.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { checkInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  replaceCard,
  requireCard,
  requireInterview,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { notAllowed } from '../core/field-errors.ts'
import { lineInput, newIdSchema, requiredLineInput, textInput } from '../core/inputs.ts'
import { checkPersonCapacity, createPerson } from '../people/create-person.ts'
import {
  checkOwnPromiseDate,
  checkPromise,
  describePromise,
  promiseTermsSchema,
} from '../promises/check-promise.ts'
import { MAX_OWN_PROMISES } from '../promises/save-own-promise.ts'
import { setParticipants } from './set-participants.ts'

/**
 * Saves the slip, the form that opens after a conversation: when it ended, who was there, its topics, and
 * what either side promised.
 */
export const debriefInterview = defineCommand({
  type: 'debrief-interview',
  input: z.strictObject({
    type: z.literal('debrief-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    kind: interviewKindSchema,
    endedAt: instantSchema,
    /** Everyone who was there. A person whose id is not on the card yet is added under `name`. */
    people: z.array(z.strictObject({ id: newIdSchema, name: requiredLineInput('The name') })).max(50),
    /** What the employer promised; null if they said nothing about a date. */
    promise: promiseTermsSchema.nullable(),
    topics: z.array(lineInput('The topic')).max(50),
    challenge: textInput('The challenge'),
    strengths: textInput('The strengths'),
    learned: textInput('What you learned'),
    ownPromises: z
      .array(z.strictObject({ text: requiredLineInput('Your promise'), date: plainDateSchema.nullable() }))
      .max(20),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const existing = requireInterview(card, input.interviewId)
    const people = [...card.people]
    for (const { id, name } of input.people) {
      if (people.some((person) => person.id === id)) continue
      checkPersonCapacity({ people })
      people.push(createPerson({ id, name }))
    }
    const participantIds = input.people.map((person) => person.id)
    const interview = setParticipants(
      {
        ...setEnd({ ...existing, kind: input.kind }, toEpoch(input.endedAt), context),
        topics: input.topics.filter((topic) => topic !== ''),
        challenge: input.challenge,
        strengths: input.strengths,
        learned: input.learned,
        debriefedAt: toIso(context.now),
        // A debrief implies that the interview took place, even if it was marked as cancelled.
        status: 'planned',
        cancelledAt: null,
      },
      participantIds,
    )
    const cardWithPromise = savePromise(
      { ...card, people },
      { interview, terms: input.promise, personId: participantIds[0] ?? null },
      context,
    )
    const nextCard: Card = {
      ...cardWithPromise,
      interviews: upsertEntry(card.interviews, interview),
      ownPromises: [
        ...card.ownPromises,
        ...createOwnPromises(card, { interview, inputs: input.ownPromises }, context),
      ],
    }
    return {
      workspace: replaceCard(
        workspace,
        addLogEntry(nextCard, summarize(nextCard, { interview, terms: input.promise }, context), context),
      ),
      label: `Note what was said at ${card.company}`,
      cardId: card.id,
    }
  },
})

/**
 * Sets the end of an interview by changing its duration, or its start. Throws `invalid-input` on `endedAt`.
 */
function setEnd(interview: Interview, end: number, context: CommandContext): Interview {
  if (end > context.now)
    throw new AppError('invalid-input', 'That end is still to come. Give the time at which it ended.', {
      data: { field: 'endedAt' },
    })
  checkInstant(end, 'endedAt', context)
  // A start that the user entered is kept if the interview then lasts between a minute and the maximum. A
  // start that was guessed from a drop on Waiting always moves with the end.
  const start = toEpoch(interview.start)
  const minutes = Math.round((end - start) / MINUTE)
  if (interview.source !== 'drop' && minutes >= 1 && minutes <= DURATION_MAX)
    return { ...interview, durationMinutes: minutes }
  return { ...interview, start: toIso(end - interview.durationMinutes * MINUTE) }
}

/** Replaces the employer's promise of an interview; null `terms` remove it. */
function savePromise(
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

type OwnPromiseInput = Pick<OwnPromise, 'text' | 'date'>

/**
 * Creates the user's promises that are not on the card yet. A slip that is saved again contains the earlier
 * ones too.
 */
function createOwnPromises(
  card: Card,
  { interview, inputs }: { readonly interview: Interview; readonly inputs: readonly OwnPromiseInput[] },
  context: CommandContext,
): readonly OwnPromise[] {
  const newPromises = inputs.filter((promise) => !hasOwnPromise(card, interview, promise))
  if (card.ownPromises.length + newPromises.length > MAX_OWN_PROMISES)
    throw notAllowed('ownPromises', 'This card holds two hundred promises already. Remove one first.')
  return newPromises.map(({ text, date }) => {
    checkOwnPromiseDate(date, { interview, field: 'ownPromises' }, context)
    return {
      id: context.newId(),
      text,
      personId: interview.personIds[0] ?? null,
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

function summarize(
  card: Card,
  { interview, terms }: { interview: Interview; terms: PromiseTerms | null },
  context: CommandContext,
): string {
  const today = toPlainDate(context.now, context.zone)
  const names = interview.personIds.map((id) => requirePerson(card, id).name)
  const participants = names.length > 0 ? ` with ${names.join(', ')}` : ''
  return `Spoke${participants}; ${describePromise(terms, today)}`
}
