import { z } from 'zod'
import { AppError } from '../errors/app-error.ts'
import type { Card } from '../model/card.ts'
import { DURATION_MAX, type Interview, interviewKindSchema } from '../model/interview.ts'
import type { OwnPromise, PromiseWord, TheirPromise } from '../model/promise.ts'
import { type Id, idSchema, instantSchema, plainDateSchema } from '../model/scalars.ts'
import { dayOf } from '../time/day.ts'
import { endOf, toEpoch, toIso } from '../time/instant.ts'
import { sayDay } from '../time/say.ts'
import { checkDay, checkInstant } from './check-dates.ts'
import { type CommandContext, command } from './command.ts'
import { cardOf, interviewOf, logged, personOf, withCard, withEntry } from './edit-workspace.ts'
import { line, newIdSchema, requiredLine, text } from './inputs.ts'
import { inviting } from './invite.ts'
import { checkRoomForPerson, newPerson } from './new-person.ts'

const promiseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decide-by'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('call-on'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('no-date') }),
])

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
    promise: promiseSchema.nullable(),
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
    for (const { date } of input.ownPromises) if (date) checkDay(date, 'ownPromises', context)
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
        ...input.ownPromises
          .filter((own) => !isKnown(own, interview, card))
          .map((own) => ({
            id: context.newId(),
            text: own.text,
            personId: attending[0] ?? null,
            interviewId: interview.id,
            date: own.date,
            recordedAt: toIso(context.now),
          })),
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
  const minutes = Math.round((end - start) / 60_000)
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
  checkPromise(said.word, said.interview, context)
  const promise: TheirPromise = {
    id: context.newId(),
    interviewId: said.interview.id,
    personId: said.personId,
    recordedAt: toIso(context.now),
    word: said.word,
  }
  return { ...card, theirPromises: [...others, promise] }
}

/** A slip that is opened and saved again repeats what it said the first time. */
function isKnown(own: Pick<OwnPromise, 'text' | 'date'>, interview: Interview, card: Card): boolean {
  return card.ownPromises.some(
    (one) => one.interviewId === interview.id && one.text === own.text && one.date === own.date,
  )
}

/** A promise is about the time after the conversation. Throws `invalid-input`. */
function checkPromise(word: PromiseWord, interview: Interview, context: CommandContext): void {
  if (word.kind === 'no-date') return
  checkDay(word.date, 'promise', context)
  if (word.date < dayOf(endOf(interview), context.zone))
    throw new AppError('invalid-input', 'That date is before the conversation. Check the day they named.', {
      data: { field: 'promise' },
    })
}

function summary(
  card: Card,
  { interview, word }: { interview: Interview; word: PromiseWord | null },
  context: CommandContext,
): string {
  const today = dayOf(context.now, context.zone)
  const names = interview.personIds.map((id) => personOf(card, id).name)
  const who = names.length > 0 ? ` with ${names.join(', ')}` : ''
  const said =
    word === null || word.kind === 'no-date'
      ? 'no date was named'
      : word.kind === 'decide-by'
        ? `they decide by ${sayDay(word.date, today)}`
        : `you may call on ${sayDay(word.date, today)}`
  return `Spoke${who}; ${said}`
}
