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
    if (!known) checkRoom(card.interviews, { max: MAX_INTERVIEWS, what: 'interviews', field: 'interviewId' })
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
    const isMoved =
      known !== undefined && (known.start !== interview.start || endOf(known) !== endOf(interview))
    const next = isMoved ? withMoved(card, interview, context) : withInterview(card, interview)
    const line = known ? (isMoved ? 'Interview moved to' : 'Interview changed:') : 'Interview entered for'
    return {
      workspace: withCard(workspace, logged(next, `${line} ${sayStart(interview, context)}`, context)),
      label: `${known ? 'Change' : 'Add'} an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})

function withInterview(card: Card, interview: Interview): Card {
  return { ...card, interviews: withEntry(card.interviews, interview) }
}

/** What was said in an interview cannot be about the time before it, and one that is ahead was not spoken of yet. */
function withMoved(card: Card, interview: Interview, context: CommandContext): Card {
  const isAhead = endOf(interview) > context.now
  // Its new time is what was entered now: preparing for it may be a matter of hours.
  const moved = { ...interview, recordedAt: toIso(context.now) }
  const next = withInterview(card, isAhead ? { ...moved, debriefedAt: null } : moved)
  const theirPromises = card.theirPromises.filter(
    ({ interviewId, word }) =>
      interviewId !== interview.id || word.kind === 'no-date' || !isBefore(word.date, interview, context),
  )
  return { ...next, theirPromises }
}

function sayStart({ start }: Interview, { now, zone }: CommandContext): string {
  const at = toEpoch(start)
  return `${sayDay(dayOf(at, zone), dayOf(now, zone))} at ${sayTime(wallTimeOf(at, zone))}`
}
