import { z } from 'zod'
import type { AnswerOutcome } from '../../model/answer.ts'
import { interviewKindSchema } from '../../model/interview.ts'
import { type Id, instantSchema, localDateTimeSchema, type PlainDate } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { requireCard, requireInterview } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { newIdSchema } from '../core/inputs.ts'
import { saveInterview } from '../interviews/save-interview.ts'
import { findOpenOffer } from '../offers/record-offer.ts'
import { saveOffer } from '../offers/save-offer.ts'

/** Validates an interview that was arranged together with an answer. */
export const arrangedInterviewSchema = z.strictObject({
  interviewId: newIdSchema,
  kind: interviewKindSchema,
  start: instantSchema,
  /** The start as the user entered it, in the card's zone; if it is given, it decides. */
  localStart: localDateTimeSchema.optional(),
})

/** What was arranged together with an answer. */
export interface Arrangements {
  /** Only with another interview. */
  readonly interview?: z.output<typeof arrangedInterviewSchema> | undefined
  /** The last day to answer their offer; only with an offer. */
  readonly answerBy?: PlainDate | undefined
}

/** Adds what was arranged together with an answer that is already recorded. Throws `invalid-input` for a time that has passed. */
export function addArrangements(
  workspace: Workspace,
  answer: { readonly cardId: Id; readonly outcome: AnswerOutcome } & Arrangements,
  context: CommandContext,
): Workspace {
  const { cardId, outcome, interview, answerBy } = answer
  if (outcome.kind === 'next-interview' && interview !== undefined)
    return addInterview(workspace, { cardId, interview }, context)
  if (outcome.kind === 'offer' && answerBy !== undefined)
    return setAnswerBy(workspace, { cardId, answerBy }, context)
  return workspace
}

function addInterview(
  workspace: Workspace,
  { cardId, interview }: { readonly cardId: Id; readonly interview: NonNullable<Arrangements['interview']> },
  context: CommandContext,
): Workspace {
  const details = { durationMinutes: null, zone: null, personIds: [], location: '' }
  const command = { type: 'save-interview', cardId, ...interview, ...details } as const
  const next = saveInterview.apply(workspace, command, context).workspace
  const { start } = requireInterview(requireCard(next, cardId), interview.interviewId)
  if (toEpoch(start) < context.now)
    throw invalidInput('date', 'That time has already passed. Check when the interview is.')
  return next
}

/** Sets the last day to answer the offer that the answer has just recorded. */
function setAnswerBy(
  workspace: Workspace,
  { cardId, answerBy }: { readonly cardId: Id; readonly answerBy: PlainDate },
  context: CommandContext,
): Workspace {
  const offer = findOpenOffer(requireCard(workspace, cardId))
  if (!offer) throw new Error('Recording the answer has added the offer')
  const command = { type: 'save-offer', cardId, offerId: offer.id, changes: { answerBy } } as const
  return saveOffer.apply(workspace, command, context).workspace
}
