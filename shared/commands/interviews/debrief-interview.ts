import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { DURATION_MAX, type Interview, interviewKindSchema } from '../../model/interview.ts'
import type { OwnPromise, PromiseWord, TheirPromise } from '../../model/promise.ts'
import { type Id, idSchema, instantSchema, plainDateSchema } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import { MINUTE } from '../../time/durations.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { checkInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, interviewOf, logged, personOf, withCard, withEntry } from '../core/edit-workspace.ts'
import { line, newIdSchema, requiredLine, text } from '../core/inputs.ts'
import { disallowed } from '../core/reject.ts'
import { checkRoomForPerson, newPerson } from '../people/new-person.ts'
import { checkOwnDate, checkPromise, promiseWordSchema, sayPromise } from '../promises/promise-input.ts'
import { MAX_OWN_PROMISES } from '../promises/save-own-promise.ts'
import { inviting } from './add-participants.ts'

/** The slip: when a conversation ended, who was there, what was spoken of, and what either side promised. */
export const debriefInterview = command({
  type: 'debrief-interview',
  input: z.strictObject({
    type: z.literal('debrief-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    kind: interviewKindSchema,
    endedAt: instantSchema,
    /** Everyone who was there; an unknown id with a name is someone new. */
    people: z.array(z.strictObject({ id: newIdSchema, name: requiredLine('The name') })).max(50),
    /** Null: they said nothing of when. */
    promise: promiseWordSchema.nullable(),
    topics: z.array(line('The topic')).max(50),
    challenge: text('The challenge'),
    strengths: text('The strengths'),
    learned: text('What you learned'),
    ownPromises: z
      .array(z.strictObject({ text: requiredLine('Your promise'), date: plainDateSchema.nullable() }))
      .max(20),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const known = interviewOf(card, input.interviewId)
    const people = [...card.people]
    for (const { id, name } of input.people) {
      if (people.some((person) => person.id === id)) continue
      checkRoomForPerson({ people })
      people.push(newPerson({ id, name }))
    }
    const attending = input.people.map((person) => person.id)
    const interview = inviting(
      {
        ...endingAt({ ...known, kind: input.kind }, toEpoch(input.endedAt), context),
        topics: input.topics.filter((topic) => topic !== ''),
        challenge: input.challenge,
        strengths: input.strengths,
        learned: input.learned,
        debriefedAt: toIso(context.now),
        // Whoever tells how it went says that it took place.
        status: 'planned',
        endedAt: null,
      },
      attending,
    )
    const said = withPromise(
      { ...card, people },
      { interview, word: input.promise, personId: attending[0] ?? null },
      context,
    )
    const next: Card = {
      ...said,
      interviews: withEntry(card.interviews, interview),
      ownPromises: [
        ...card.ownPromises,
        ...promisedAnew(card, { interview, said: input.ownPromises }, context),
      ],
    }
    return {
      workspace: withCard(
        workspace,
        logged(next, summary(next, { interview, word: input.promise }, context), context),
      ),
      label: `Note what was said at ${card.company}`,
      cardId: card.id,
    }
  },
})

function endingAt(interview: Interview, end: number, context: CommandContext): Interview {
  if (end > context.now)
    throw new AppError('invalid-input', 'That end is still to come. Give the time at which it ended.', {
      data: { field: 'endedAt' },
    })
  checkInstant(end, 'endedAt', context)
  // A planned start is a fact of its own: only a start that no longer fits moves along with the end.
  const start = toEpoch(interview.start)
  const minutes = Math.round((end - start) / MINUTE)
  if (interview.source !== 'drop' && minutes >= 1 && minutes <= DURATION_MAX)
    return { ...interview, durationMinutes: minutes }
  return { ...interview, start: toIso(end - interview.durationMinutes * 60_000) }
}

function withPromise(
  card: Card,
  said: { interview: Interview; word: PromiseWord | null; personId: Id | null },
  context: CommandContext,
): Card {
  const others = card.theirPromises.filter((one) => one.interviewId !== said.interview.id)
  if (said.word === null) return { ...card, theirPromises: others }
  checkPromise(said.word, { interview: said.interview, field: 'promise' }, context)
  const promise: TheirPromise = {
    id: context.newId(),
    interviewId: said.interview.id,
    personId: said.personId,
    recordedAt: toIso(context.now),
    word: said.word,
  }
  return { ...card, theirPromises: [...others, promise] }
}

type Said = Pick<OwnPromise, 'text' | 'date'>

/** What the user promised and had not noted yet: a slip that is saved again repeats what it said the first time. */
function promisedAnew(
  card: Card,
  { interview, said }: { readonly interview: Interview; readonly said: readonly Said[] },
  context: CommandContext,
): readonly OwnPromise[] {
  const fresh = said.filter((own) => !isKnown(own, interview, card))
  if (card.ownPromises.length + fresh.length > MAX_OWN_PROMISES)
    throw disallowed('ownPromises', 'This card holds two hundred promises already. Remove one first.')
  return fresh.map(({ text, date }) => {
    checkOwnDate(date, { interview, field: 'ownPromises' }, context)
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

function isKnown(own: Said, interview: Interview, card: Card): boolean {
  return card.ownPromises.some(
    (one) => one.interviewId === interview.id && one.text === own.text && one.date === own.date,
  )
}

function summary(
  card: Card,
  { interview, word }: { interview: Interview; word: PromiseWord | null },
  context: CommandContext,
): string {
  const today = dayOf(context.now, context.zone)
  const names = interview.personIds.map((id) => personOf(card, id).name)
  const who = names.length > 0 ? ` with ${names.join(', ')}` : ''
  return `Spoke${who}; ${sayPromise(word, today)}`
}
