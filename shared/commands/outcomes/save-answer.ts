import { assertNever } from '../../errors/assert-never.ts'
import type { AnswerOutcome } from '../../model/answer.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toIso } from '../../time/instant.ts'
import type { Arrangements } from '../answers/arrangements.ts'
import { recordAnswer } from '../answers/record-answer.ts'
import type { CommandContext } from '../core/command.ts'
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
    ...toArrangements(outcome),
  } as const
  return recordAnswer.apply(workspace, command, context).workspace
}

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

/** Returns what was arranged together with an answer. */
function toArrangements(outcome: AnsweredOutcome): Arrangements {
  if (outcome.kind === 'next-interview' && outcome.interview) return { interview: outcome.interview }
  if (outcome.kind === 'offer' && outcome.answerBy) return { answerBy: outcome.answerBy }
  return {}
}

/** Puts the reason for a no before what else they said. The card keeps both as their feedback. */
function joinWords(outcome: AnsweredOutcome, words: string): string {
  const reason = outcome.kind === 'no' ? outcome.reason.trim() : ''
  if (reason === '' || words.includes(reason)) return words
  return words.trim() === '' ? reason : `${reason}\n\n${words}`
}
