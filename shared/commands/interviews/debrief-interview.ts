import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { DURATION_MAX, type Interview, interviewKindSchema } from '../../model/interview.ts'
import type { PromiseTerms } from '../../model/promise.ts'
import { type EpochMs, idSchema, instantSchema, plainDateSchema } from '../../model/scalars.ts'
import { type Stage, stageNames } from '../../model/stage.ts'
import { MINUTE } from '../../time/durations.ts'
import { getInterviewEnd, toEpoch, toIso } from '../../time/instant.ts'
import { moveToStage } from '../cards/move-to-stage.ts'
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
import { lineInput, newIdSchema, requiredLineInput, textInput } from '../core/inputs.ts'
import { checkPersonCapacity, createPerson } from '../people/create-person.ts'
import { findPersonToCall, phoneInput, setPhone } from '../people/set-phone.ts'
import { describePromise, promiseTermsSchema } from '../promises/check-promise.ts'
import { createOwnPromises, saveDebriefedPromise } from './debrief-promises.ts'
import { addWouldBring, saveRemarks } from './debrief-remarks.ts'
import { setKind } from './record-ended-interview.ts'
import { restoreInterview } from './restore-interview.ts'
import { setParticipants } from './set-participants.ts'

/** The stages that a card leaves for Waiting once its conversation is noted. */
const stagesBeforeWaiting: readonly Stage[] = ['applied', 'phone-screen', 'interview']

/**
 * Saves the slip, the form that opens after a conversation: when it ended, who was there, what they said, and
 * what either side promised. The card moves to Waiting if that is where it now belongs.
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
    /** The number of the person to call, see `findPersonToCall`. */
    phone: phoneInput,
    topics: z.array(lineInput('The topic')).max(50),
    challenge: textInput('The challenge'),
    strengths: textInput('The strengths'),
    learned: textInput('What you learned'),
    /** What people said, as it follows “what you said about”; `personId` is null if nobody is named. */
    remarks: z
      .array(
        z.strictObject({
          personId: newIdSchema.nullable(),
          text: lineInput('This line'),
          /** The user's own thought on it. */
          thought: lineInput('Your thought').optional(),
        }),
      )
      .max(51)
      .optional(),
    /** Something new that the user would bring, as it follows “I'd bring”. */
    bring: lineInput('This line').optional(),
    ownPromises: z
      .array(
        z.strictObject({
          text: requiredLineInput('Your promise'),
          date: plainDateSchema.nullable(),
          /** To whom; without it, to the first person who was there. */
          personId: newIdSchema.nullable().optional(),
        }),
      )
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
    for (const { personId } of input.remarks ?? [])
      if (personId !== null) requirePerson({ ...card, people }, personId)
    const talked = saveRemarks(existing, input.remarks)
    const interview = setParticipants(
      {
        // A debrief implies that the interview took place, even if it was marked as cancelled.
        ...setEnd(setKind(restoreInterview(talked), input.kind), toEpoch(input.endedAt), context),
        topics: input.topics.filter((topic) => topic !== ''),
        challenge: input.challenge,
        strengths: input.strengths,
        learned: input.learned,
        debriefedAt: toIso(context.now),
      },
      participantIds,
    )
    const cardWithPromise = saveDebriefedPromise(
      setPhone({ ...card, people }, findPersonToCall(people, participantIds)?.id ?? null, input.phone),
      { interview, terms: input.promise, personId: participantIds[0] ?? null },
      context,
    )
    const nextCard: Card = {
      ...addWouldBring(cardWithPromise, input.bring),
      interviews: upsertEntry(card.interviews, interview),
      ownPromises: [
        ...card.ownPromises,
        ...createOwnPromises(cardWithPromise, { interview, inputs: input.ownPromises }, context),
      ],
    }
    const noted = addLogEntry(
      nextCard,
      summarize(nextCard, { interview, terms: input.promise }, context),
      context,
    )
    const label = `Note what ${card.company} said`
    if (existing.debriefedAt !== null || !belongsInWaiting(noted, context.now))
      return { workspace: replaceCard(workspace, noted), label, cardId: card.id }
    const moved = addLogEntry(noted, `Moved from ${stageNames[card.stage]} to Waiting`, context)
    return {
      workspace: moveToStage(workspace, { card: moved, stage: 'waiting' }, context),
      label: `${label} and move it to Waiting`,
      cardId: card.id,
    }
  },
})

/** Returns true if a card that is not in Waiting waits for the employer now: no other interview is ahead. */
function belongsInWaiting({ stage, interviews }: Card, now: EpochMs): boolean {
  const isAhead = interviews.some(
    (interview) => interview.status === 'planned' && getInterviewEnd(interview) > now,
  )
  return stagesBeforeWaiting.includes(stage) && !isAhead
}

/**
 * Sets the end of an interview by changing its duration, or its start. Throws `invalid-input` on `endedAt`.
 */
function setEnd(interview: Interview, end: number, context: CommandContext): Interview {
  if (end > context.now)
    throw new AppError('invalid-input', 'That time is in the future. Enter when it ended.', {
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

function summarize(
  card: Card,
  { interview, terms }: { interview: Interview; terms: PromiseTerms | null },
  context: CommandContext,
): string {
  const names = interview.personIds.map((id) => requirePerson(card, id).name)
  const participants = names.length > 0 ? ` with ${names.join(', ')}` : ''
  return `Spoke${participants}; ${describePromise(terms, context)}`
}
