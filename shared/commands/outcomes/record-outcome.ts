import type { AppError } from '../../errors/app-error.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isEnded } from '../../rules/follow-up-status.ts'
import { formatShortName } from '../../text/person-names.ts'
import { toPlainDate } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import { parsePastInstant } from '../core/check-dates.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { markSent } from '../follow-ups/mark-sent.ts'
import { setPhone } from '../people/set-phone.ts'
import { describeOutcome } from './describe-outcome.ts'
import { isAnswered, type RecordedOutcome, type Recording, recordOutcomeSchema } from './outcome-input.ts'
import { saveAnswer } from './save-answer.ts'
import { saveAttempt } from './save-attempt.ts'

/**
 * Records what came of a call or a message, all in one change: the follow-up is done, what they said is an
 * answer on the card, and an interview or an offer that came with it is there too. Without a follow-up, only
 * what they said is recorded. Throws on `key` if the follow-up is no longer due, because another window
 * recorded something.
 */
export const recordOutcome = defineCommand({
  type: 'record-outcome',
  input: recordOutcomeSchema,
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const person = input.personId === null ? null : requirePerson(card, input.personId)
    const at = parsePastInstant(input.at, { field: 'at', what: 'it was' }, context)
    const recording: Recording = { ...input, at }
    checkNamedDay(recording, context)
    const withNumber = setPhone(card, input.personId, input.phone)
    const marked = markDone(replaceCard(workspace, withNumber), recording, context)
    return {
      workspace: saveOutcome(marked, recording, context),
      label: describeOutcome(
        input.outcome,
        { company: card.company, name: person ? formatShortName(person) : null },
        context,
      ),
      cardId: card.id,
    }
  },
})

/** Marks the follow-up as done. A call that nobody picked up leaves it open, to be tried again. */
function markDone(workspace: Workspace, recording: Recording, context: CommandContext): Workspace {
  const { key, outcome, channel, personId, at, words } = recording
  if (key === null) return workspace
  checkDue(key, recording, context)
  const hasAnswer = isAnswered(outcome)
  const command = {
    type: 'mark-sent',
    key,
    kind: toActionKind(outcome),
    // A message counts as unanswered unless the answer is later than the message.
    at: toIso(hasAnswer ? at - 1 : at),
    channel,
    // A call was made to this person; a reply may come from somebody else.
    ...(channel === 'phone' && personId !== null && { personId }),
    subject: '',
    // What they said belongs to their answer; what was noted about an attempt belongs to the attempt.
    text: hasAnswer ? '' : words,
  } as const
  return markSent.apply(workspace, command, context).workspace
}

function toActionKind({ kind }: RecordedOutcome): 'sent' | 'voicemail' | 'rang' {
  if (kind === 'nobody') return 'rang'
  return kind === 'voicemail' ? 'voicemail' : 'sent'
}

/** Throws if the follow-up has ended or is no longer called for, which another window may have caused. */
function checkDue(key: string, { cardId }: Recording, context: CommandContext): void {
  const followUp = context.findFollowUp(key)
  if (followUp === null || followUp.cardId !== cardId)
    throw noLongerDue('Something was recorded here in the meantime, so this is no longer due.')
  if (followUp.status === 'lapsed') throw noLongerDue('It’s too late for this one now.')
  if (isEnded(followUp.status)) throw noLongerDue('This is already recorded, perhaps in another window.')
}

function noLongerDue(why: string): AppError {
  return notAllowed('key', `${why} You can still save what they said to the card.`)
}

/** Records what they said. An attempt that belongs to a follow-up is recorded as what was done about it. */
function saveOutcome(workspace: Workspace, recording: Recording, context: CommandContext): Workspace {
  const { outcome } = recording
  if (isAnswered(outcome)) return saveAnswer(workspace, { ...recording, outcome }, context)
  return recording.key === null ? saveAttempt(workspace, recording, context) : workspace
}

/** Throws `invalid-input` on `date` if they named a day that had passed by then. */
function checkNamedDay({ outcome, at }: Recording, { zone }: CommandContext): void {
  const day = 'date' in outcome ? outcome.date : outcome.kind === 'not-yet' ? outcome.getBackBy : null
  if (day !== null && day < toPlainDate(at, zone))
    throw invalidInput('date', 'That date has already passed. Check the date they named.')
}
