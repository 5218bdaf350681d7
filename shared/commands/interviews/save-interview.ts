import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import {
  DURATION_MAX,
  defaultDurationMinutes,
  type Interview,
  interviewKindSchema,
} from '../../model/interview.ts'
import { idSchema, instantSchema, localDateTimeSchema, zoneSchema } from '../../model/scalars.ts'
import { formatDay, formatTime } from '../../text/format-day.ts'
import { toPlainDate, toWallTime } from '../../time/day.ts'
import { getInterviewEnd, toEpoch, toIso } from '../../time/instant.ts'
import { parseLocalStart } from '../../time/local-start.ts'
import { checkInstant } from '../core/check-dates.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  checkZone,
  replaceCard,
  requireCard,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { checkCapacity } from '../core/field-errors.ts'
import { lineInput, newIdSchema } from '../core/inputs.ts'
import { isBeforeInterviewEnd } from '../promises/check-promise.ts'
import { createInterview } from './create-interview.ts'
import { restoreInterview } from './restore-interview.ts'
import { setParticipants } from './set-participants.ts'

/** The most interviews that one card can hold. */
const MAX_INTERVIEWS = 1000

/** Validates a duration in minutes. */
const duration = z
  .int({ error: 'Enter the length in whole minutes.' })
  .min(1, { error: 'The interview ends before it starts. Check both times.' })
  .max(DURATION_MAX, { error: 'An interview can last a week at most. Check both times.' })

/** Adds a past or future interview, or changes when and where it is and who takes part. */
export const saveInterview = defineCommand({
  type: 'save-interview',
  input: z.strictObject({
    type: z.literal('save-interview'),
    cardId: idSchema,
    interviewId: newIdSchema,
    kind: interviewKindSchema,
    start: instantSchema,
    /**
     * The start as the user entered it, in `zone`. If it is given, it decides, and `start` is ignored: the
     * zone data of the page may be of another age than ours.
     */
    localStart: localDateTimeSchema.optional(),
    /** Null means the usual length of an interview of this kind. */
    durationMinutes: duration.nullable(),
    /**
     * The zone in which the employer named the time; null means the card's zone, or the user's if the card
     * has none.
     */
    zone: zoneSchema.nullable(),
    personIds: z.array(idSchema).max(50),
    location: lineInput('The place'),
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    for (const personId of input.personIds) requirePerson(card, personId)
    checkZone(input.zone)
    const interviewZone = input.zone ?? card.zone ?? context.zone
    const start = input.localStart ? toIso(parseLocalStart(input.localStart, interviewZone)) : input.start
    checkInstant(toEpoch(start), 'start', context)
    const existing = card.interviews.find(({ id }) => id === input.interviewId)
    if (!existing)
      checkCapacity(card.interviews, { max: MAX_INTERVIEWS, what: 'interviews', field: 'interviewId' })
    const { interviewId: id, kind } = input
    const { now, zone } = context
    const baseInterview = existing ?? createInterview({ id, kind, now, zone, source: 'user' })
    const enteredInterview: Interview = {
      ...restoreInterview(baseInterview),
      kind,
      start,
      durationMinutes: input.durationMinutes ?? defaultDurationMinutes[kind],
      zone: interviewZone,
      location: input.location,
      // The times were guessed when the card was dropped on Waiting. The user has now entered them.
      source: baseInterview.source === 'drop' ? 'user' : baseInterview.source,
    }
    if (existing) checkUnchanged(existing, input.seen, { ...enteredInterview, personIds: input.personIds })
    const interview = existing
      ? setParticipants(enteredInterview, input.personIds)
      : { ...enteredInterview, personIds: [...new Set(input.personIds)] }
    const isMoved =
      existing !== undefined &&
      (existing.start !== interview.start || getInterviewEnd(existing) !== getInterviewEnd(interview))
    const nextCard = isMoved ? saveMoved(card, interview, context) : saveOnCard(card, interview)
    const line = existing ? (isMoved ? 'Interview moved to' : 'Interview changed:') : 'Interview added:'
    return {
      workspace: replaceCard(
        workspace,
        addLogEntry(nextCard, `${line} ${describeStart(interview, context)}`, context),
      ),
      label: `${existing ? 'Change' : 'Add'} an interview with ${card.company}`,
      cardId: card.id,
    }
  },
})

function saveOnCard(card: Card, interview: Interview): Card {
  return { ...card, interviews: upsertEntry(card.interviews, interview) }
}

/**
 * Saves an interview at its new time. Removes what the employer promised in it for days before the new time.
 * If the interview is still ahead, it counts as not debriefed.
 */
function saveMoved(card: Card, interview: Interview, context: CommandContext): Card {
  const isAhead = getInterviewEnd(interview) > context.now
  // The first alert to prepare depends on when the time was entered, and that is now.
  const movedInterview = { ...interview, recordedAt: toIso(context.now) }
  const nextCard = saveOnCard(card, isAhead ? { ...movedInterview, debriefedAt: null } : movedInterview)
  const theirPromises = card.theirPromises.filter(
    ({ interviewId, terms }) =>
      interviewId !== interview.id ||
      terms.kind === 'no-date' ||
      !isBeforeInterviewEnd(terms.date, interview, context),
  )
  return { ...nextCard, theirPromises }
}

function describeStart({ start }: Interview, { now, zone, formats }: CommandContext): string {
  const startAt = toEpoch(start)
  return `${formatDay(toPlainDate(startAt, zone), toPlainDate(now, zone), formats)} at ${formatTime(toWallTime(startAt, zone), formats)}`
}
