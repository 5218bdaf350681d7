import { z } from 'zod'
import { assertNever } from '../../errors/assert-never.ts'
import type { Card } from '../../model/card.ts'
import { type Interview, type MissedReason, missedReasons } from '../../model/interview.ts'
import { type IsoInstant, idSchema, instantSchema } from '../../model/scalars.ts'
import { formatDay, formatTime } from '../../text/format-day.ts'
import { toPlainDate, toWallTime } from '../../time/day.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { checkInstant, parsePastInstant } from '../core/check-dates.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  replaceCard,
  requireCard,
  requireInterview,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { newIdSchema } from '../core/inputs.ts'
import { removeInterviewPromises } from '../promises/check-promise.ts'
import { restoreInterview } from './restore-interview.ts'

/** What each reason says in the history of a card. */
const reasonTexts: Readonly<Record<MissedReason, string>> = {
  'they-did-not-call': 'No-show: they missed the interview',
  'they-called-it-off': 'They cancelled the interview',
  'user-could-not': 'You couldn’t make the interview',
}

/**
 * Records that an interview did not happen, and why. What was promised in it goes. With a new date, another
 * interview like it is added.
 */
export const missInterview = defineCommand({
  type: 'miss-interview',
  input: z.strictObject({
    type: z.literal('miss-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    reason: z.enum(missedReasons),
    /** When it was called off or missed; null means now, or as recorded if that is known already. */
    at: instantSchema.nullable(),
    /** The interview that takes its place; null if no new date is known. */
    next: z.strictObject({ interviewId: newIdSchema, start: instantSchema }).nullable(),
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const interview = requireInterview(card, input.interviewId)
    const enteredAt = parsePastInstant(input.at, { field: 'at', what: 'it was cancelled' }, context)
    // A reason that is corrected later does not make it happen later.
    const isKnown = input.at === null && interview.cancelledAt !== null
    const at = isKnown ? Math.min(toEpoch(interview.cancelledAt), enteredAt) : enteredAt
    checkReason(interview, input.reason, context)
    const missed: Interview = {
      ...interview,
      status: input.reason === 'they-called-it-off' ? 'cancelled' : 'did-not-happen',
      didNotHappen: input.reason,
      debriefedAt: null,
      cancelledAt: toIso(at),
    }
    checkUnchanged(interview, input.seen, { status: missed.status, didNotHappen: input.reason })
    const next = input.next && createNext(card, { interview, ...input.next }, context)
    const interviews = upsertEntry(card.interviews, missed)
    const nextCard = {
      ...removeInterviewPromises(card, interview.id),
      interviews: next ? [...interviews, next] : interviews,
    }
    const line = `${reasonTexts[input.reason]}${next ? `; it’s now on ${describeStart(next, context)}` : ''}`
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, line, context)),
      label: describeLabel(input.reason, card),
      cardId: card.id,
    }
  },
})

function describeLabel(reason: MissedReason, { company }: Card): string {
  switch (reason) {
    case 'they-called-it-off':
      return `Note that ${company} cancelled`
    case 'they-did-not-call':
      return `Note the no-show at ${company}`
    case 'user-could-not':
      return `Note that you can’t make the interview at ${company}`
    default:
      return assertNever(reason)
  }
}

/** Throws `not-allowed` if nobody can know yet that an interview did not happen for this reason. */
function checkReason(
  { start }: Pick<Interview, 'start'>,
  reason: MissedReason,
  { now }: CommandContext,
): void {
  if (reason === 'they-did-not-call' && toEpoch(start) > now)
    throw notAllowed(
      'reason',
      'This interview hasn’t started. Choose “Cancelled by them”, or change its time.',
    )
}

/** Creates the interview that replaces a missed one. */
function createNext(
  card: Card,
  fields: { readonly interview: Interview; readonly interviewId: string; readonly start: IsoInstant },
  context: CommandContext,
): Interview {
  const { interview, interviewId, start } = fields
  checkInstant(toEpoch(start), 'start', context)
  if (toEpoch(start) <= context.now)
    throw invalidInput('start', 'The new date has already passed. Check the day and the time.')
  if (card.interviews.some(({ id }) => id === interviewId))
    throw notAllowed('start', 'This interview is already on the card. Change it there.')
  const { localStart: _, remarks: __, ...kept } = restoreInterview(interview)
  return {
    ...kept,
    id: interviewId,
    start,
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    debriefedAt: null,
    recordedAt: toIso(context.now),
    source: 'user',
  }
}

function describeStart({ start }: Interview, { now, zone, formats }: CommandContext): string {
  const startAt = toEpoch(start)
  return `${formatDay(toPlainDate(startAt, zone), toPlainDate(now, zone), formats)} at ${formatTime(toWallTime(startAt, zone), formats)}`
}
