import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import {
  DURATION_MAX,
  defaultDurationMinutes,
  type Interview,
  interviewKindSchema,
} from '../../model/interview.ts'
import { idSchema, instantSchema, zoneSchema } from '../../model/scalars.ts'
import { sayDay, sayTime } from '../../text/format-day.ts'
import { dayOf, wallTimeOf } from '../../time/day.ts'
import { endOf, toEpoch, toIso } from '../../time/instant.ts'
import { checkInstant } from '../core/check-dates.ts'
import { type CommandContext, command } from '../core/command.ts'
import { cardOf, checkZone, logged, personOf, withCard, withEntry } from '../core/edit-workspace.ts'
import { line, newIdSchema } from '../core/inputs.ts'
import { checkRoom } from '../core/reject.ts'
import { isBefore } from '../promises/promise-input.ts'
import { inviting } from './add-participants.ts'
import { newInterview } from './new-interview.ts'

const MAX_INTERVIEWS = 1000

const duration = z
  .int({ error: 'Give the length in whole minutes.' })
  .min(1, { error: 'The interview ends before it starts. Check both times.' })
  .max(DURATION_MAX, { error: 'An interview can last a week at most. Check both times.' })

/** Adds a past or future interview, or changes when and where it is and who takes part. */
export const saveInterview = command({
  type: 'save-interview',
  input: z.strictObject({
    type: z.literal('save-interview'),
    cardId: idSchema,
    interviewId: newIdSchema,
    kind: interviewKindSchema,
    start: instantSchema,
    /** Null means the usual length of its kind. */
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
    const existing = card.interviews.find(({ id }) => id === input.interviewId)
    if (!existing)
      checkRoom(card.interviews, { max: MAX_INTERVIEWS, what: 'interviews', field: 'interviewId' })
    const { interviewId: id, kind } = input
    const { now, zone } = context
    const base = existing ?? newInterview({ id, kind, now, zone, source: 'user' })
    const entered: Interview = {
      ...base,
      kind,
      start: input.start,
      durationMinutes: input.durationMinutes ?? defaultDurationMinutes[kind],
      zone: input.zone ?? card.zone ?? zone,
      place: input.place,
      status: 'planned',
      endedAt: null,
      // The user has now entered the times, so they are no longer the board's guess.
      source: base.source === 'drop' ? 'user' : base.source,
    }
    const interview = existing
      ? inviting(entered, input.personIds)
      : { ...entered, personIds: [...new Set(input.personIds)] }
    const isMoved =
      existing !== undefined && (existing.start !== interview.start || endOf(existing) !== endOf(interview))
    const next = isMoved ? saveMoved(card, interview, context) : saveOnCard(card, interview)
    const line = existing ? (isMoved ? 'Interview moved to' : 'Interview changed:') : 'Interview entered for'
    return {
      workspace: withCard(workspace, logged(next, `${line} ${describeStart(interview, context)}`, context)),
      label: `${existing ? 'Change' : 'Add'} an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})

function saveOnCard(card: Card, interview: Interview): Card {
  return { ...card, interviews: withEntry(card.interviews, interview) }
}

/**
 * Saves an interview at its new time. Removes the employer's promises for days before it, and the debrief if
 * the interview is still ahead.
 */
function saveMoved(card: Card, interview: Interview, context: CommandContext): Card {
  const isAhead = endOf(interview) > context.now
  // The new time was entered now, and preparing for it may be a matter of hours.
  const moved = { ...interview, recordedAt: toIso(context.now) }
  const next = saveOnCard(card, isAhead ? { ...moved, debriefedAt: null } : moved)
  const theirPromises = card.theirPromises.filter(
    ({ interviewId, word }) =>
      interviewId !== interview.id || word.kind === 'no-date' || !isBefore(word.date, interview, context),
  )
  return { ...next, theirPromises }
}

function describeStart({ start }: Interview, { now, zone }: CommandContext): string {
  const at = toEpoch(start)
  return `${sayDay(dayOf(at, zone), dayOf(now, zone))} at ${sayTime(wallTimeOf(at, zone))}`
}
