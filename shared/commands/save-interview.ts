import { z } from 'zod'
import { AppError } from '../errors/app-error.ts'
import type { Card } from '../model/card.ts'
import {
  DURATION_MAX,
  defaultDurationMinutes,
  type Interview,
  interviewKindSchema,
} from '../model/interview.ts'
import { idSchema, instantSchema, zoneSchema } from '../model/scalars.ts'
import { toEpoch, toIso } from '../time/instant.ts'
import { checkInstant } from './check-dates.ts'
import { command } from './command.ts'
import { cardOf, checkZone, interviewOf, logged, personOf, withCard, withEntry } from './edit-workspace.ts'
import { line, newIdSchema } from './inputs.ts'
import { inviting } from './invite.ts'
import { newInterview } from './new-interview.ts'

const MAX_INTERVIEWS = 1000

const duration = z
  .int({ error: 'Give the length in whole minutes.' })
  .min(1, { error: 'The interview ends before it starts. Check both times.' })
  .max(DURATION_MAX, { error: 'An interview can last a week at most. Check both times.' })

/** Enters an interview, past or to come, or changes when, where and with whom it is. */
export const saveInterview = command({
  type: 'save-interview',
  input: z.strictObject({
    type: z.literal('save-interview'),
    cardId: idSchema,
    interviewId: newIdSchema,
    kind: interviewKindSchema,
    start: instantSchema,
    /** Null: as long as such a conversation usually lasts. */
    durationMinutes: duration.nullable(),
    zone: zoneSchema.nullable(),
    personIds: z.array(idSchema).max(50),
    place: line('The place'),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    for (const personId of input.personIds) personOf(card, personId)
    checkZone(input.zone)
    checkInstant(toEpoch(input.start), 'start', context)
    const known = card.interviews.find((one) => one.id === input.interviewId)
    if (!known && card.interviews.length >= MAX_INTERVIEWS)
      throw new AppError('not-allowed', 'This card holds a thousand interviews already. Remove one first.')
    const { interviewId: id, kind } = input
    const { now, zone } = context
    const base = known ?? newInterview({ id, kind, now, zone, source: 'user' })
    const entered: Interview = {
      ...base,
      kind,
      start: input.start,
      durationMinutes: input.durationMinutes ?? defaultDurationMinutes[kind],
      zone: input.zone ?? card.zone ?? zone,
      place: input.place,
      status: 'planned',
      endedAt: null,
      // Its times are the user's own from now on, no longer the board's guess.
      source: base.source === 'drop' ? 'user' : base.source,
    }
    const interview = known
      ? inviting(entered, input.personIds)
      : { ...entered, personIds: [...new Set(input.personIds)] }
    const next: Card = { ...card, interviews: withEntry(card.interviews, interview) }
    return {
      workspace: withCard(
        workspace,
        logged(next, known ? 'Interview changed' : 'Interview entered', context),
      ),
      label: `${known ? 'Change' : 'Add'} an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Calls an interview off, or says that it did not happen; what it gave rise to goes. */
export const cancelInterview = command({
  type: 'cancel-interview',
  input: z.strictObject({
    type: z.literal('cancel-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    as: z.enum(['cancelled', 'did-not-happen']),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const interview = interviewOf(card, input.interviewId)
    const ended = { ...interview, status: input.as, endedAt: toIso(context.now) }
    const next = { ...card, interviews: withEntry(card.interviews, ended) }
    const line = input.as === 'cancelled' ? 'Interview called off' : 'The interview did not happen'
    return {
      workspace: withCard(workspace, logged(next, line, context)),
      label: `Cancel an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})
