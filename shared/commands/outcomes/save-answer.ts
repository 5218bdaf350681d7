import { assertNever } from '../../errors/assert-never.ts'
import type { AnswerOutcome } from '../../model/answer.ts'
import type { Id } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { recordAnswer } from '../answers/record-answer.ts'
import type { CommandContext } from '../core/command.ts'
import { requireCard, requireInterview } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { saveInterview } from '../interviews/save-interview.ts'
import { findOpenOffer } from '../offers/record-offer.ts'
import { saveOffer } from '../offers/save-offer.ts'
import type { AnsweredOutcome, Recording } from './outcome-input.ts'

/** Records what they said as an answer, with the interview or the day to answer an offer that came with it. */
export function saveAnswer(
  workspace: Workspace,
  recording: Recording<AnsweredOutcome>,
  context: CommandContext,
): Workspace {
  const { cardId, outcome, personId, channel, entryId, at, words } = recording
  const command = {
    type: 'record-answer',
    cardId,
    answerId: entryId,
    outcome: toAnswerOutcome(outcome),
    personId,
    channel,
    at: toIso(at),
    note: joinWords(outcome, words),
  } as const
  const answered = recordAnswer.apply(workspace, command, context).workspace
  if (outcome.kind === 'next-interview' && outcome.interview !== null)
    return addInterview(answered, { cardId, interview: outcome.interview }, context)
  if (outcome.kind === 'offer' && outcome.answerBy !== null)
    return setAnswerBy(answered, { cardId, answerBy: outcome.answerBy }, context)
  return answered
}

function addInterview(
  workspace: Workspace,
  { cardId, interview }: { readonly cardId: Id; readonly interview: ArrangedInterview },
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
  { cardId, answerBy }: { readonly cardId: Id; readonly answerBy: OfferDay },
  context: CommandContext,
): Workspace {
  const offer = findOpenOffer(requireCard(workspace, cardId))
  if (!offer) throw new Error('Recording the answer has added the offer')
  const command = { type: 'save-offer', cardId, offerId: offer.id, changes: { answerBy } } as const
  return saveOffer.apply(workspace, command, context).workspace
}

type ArrangedInterview = NonNullable<Extract<AnsweredOutcome, { kind: 'next-interview' }>['interview']>
type OfferDay = NonNullable<Extract<AnsweredOutcome, { kind: 'offer' }>['answerBy']>

/** Turns an outcome into the answer that is stored for it. */
function toAnswerOutcome(outcome: AnsweredOutcome): AnswerOutcome {
  switch (outcome.kind) {
    case 'not-yet':
      return outcome.getBackBy === null
        ? { kind: 'no-decision' }
        : { kind: 'new-date', date: outcome.getBackBy }
    case 'call-on':
    case 'out-of-office':
      return { kind: outcome.kind, date: outcome.date }
    case 'next-interview':
    case 'offer':
      return { kind: outcome.kind }
    case 'no':
      return { kind: 'rejected' }
    case 'thanks':
      return { kind: 'courtesy' }
    default:
      return assertNever(outcome)
  }
}

/** Puts the reason for a no before what else they said. The card keeps both as their feedback. */
function joinWords(outcome: AnsweredOutcome, words: string): string {
  const reason = outcome.kind === 'no' ? outcome.reason.trim() : ''
  if (reason === '' || words.includes(reason)) return words
  return words.trim() === '' ? reason : `${reason}\n\n${words}`
}
