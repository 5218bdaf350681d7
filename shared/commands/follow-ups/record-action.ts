import { AppError } from '../../errors/app-error.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { Id } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { isEnded, isNoteOver } from '../../rules/follow-up-status.ts'
import { describeDone } from '../../text/describe-done.ts'
import { formatDay, formatTime } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { toPlainDate, toWallTime } from '../../time/day.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'
import { discardNote } from './discard-note.ts'

/**
 * Returns a follow-up that the user can still act on. Throws `not-found` if the plan no longer contains it,
 * or `not-allowed` if it has ended.
 */
export function requireOpenFollowUp(key: string, context: CommandContext): FollowUp {
  const followUp = requireFollowUp(key, context)
  if (isEnded(followUp.status)) throw createDoneError()
  return followUp
}

/** Returns a follow-up whose note can still be sent. Throws as `requireOpenFollowUp` does. */
export function requireOpenNote(key: string, context: CommandContext): FollowUp {
  const followUp = requireFollowUp(key, context)
  if (isNoteOver(followUp)) throw createDoneError()
  return followUp
}

function requireFollowUp(key: string, context: CommandContext): FollowUp {
  const followUp = context.findFollowUp(key)
  if (!followUp)
    throw new AppError('not-found', 'That follow-up is no longer needed. The card shows what’s next.')
  return followUp
}

function createDoneError(): AppError {
  return new AppError('not-allowed', 'That follow-up is already done. The card shows what’s next.')
}

/**
 * Stores what the user did about a follow-up and adds a line to the card's log. If the action ends the
 * follow-up, its draft is discarded. `cardId` is null if the follow-up belongs to no single card.
 */
export function recordAction(
  workspace: Workspace,
  followUp: FollowUp,
  context: CommandContext,
  fields: Pick<FollowUpAction, 'kind'> & Partial<FollowUpAction>,
): { workspace: Workspace; cardId: string | null } {
  const now = toIso(context.now)
  const action: FollowUpAction = {
    id: context.newId(),
    key: followUp.key,
    step: followUp.step,
    at: now,
    recordedAt: now,
    personId: followUp.personId,
    channel: followUp.channel,
    until: null,
    basis: null,
    subject: '',
    text: '',
    ...fields,
  }
  if (followUp.cardId === null)
    return { workspace: { ...workspace, actions: [...workspace.actions, action] }, cardId: null }
  const card = requireCard(workspace, followUp.cardId)
  const endsFollowUp = action.kind !== 'snoozed' && action.kind !== 'rang'
  const endsNote = endsFollowUp && isNoteOver({ step: action.step, status: 'done' })
  const keptCard = endsNote ? discardNote(card, action.key) : card
  const nextCard = { ...keptCard, actions: [...card.actions, action] }
  const person = card.people.find(({ id }) => id === action.personId)
  const line = describeAction(action, person?.name ?? null, context)
  const recorded = replaceCard(workspace, addLogEntry(nextCard, line, context))
  const alsoFor = endsFollowUp ? followUp.alsoFor : []
  return { workspace: copyToCards(recorded, { action, line, alsoFor }, context), cardId: card.id }
}

/** Records an action on the other cards that its note covers. The action keeps its id and its key there. */
function copyToCards(
  workspace: Workspace,
  {
    action,
    line,
    alsoFor,
  }: { readonly action: FollowUpAction; readonly line: string; readonly alsoFor: readonly Id[] },
  context: CommandContext,
): Workspace {
  return alsoFor.reduce((next, cardId) => {
    const card = next.cards.find(({ id }) => id === cardId)
    if (card === undefined) return next
    const copied = { ...card, actions: [...card.actions, action] }
    return replaceCard(next, addLogEntry(copied, line, context))
  }, workspace)
}

function describeAction(action: FollowUpAction, name: string | null, context: CommandContext): string {
  const { kind } = action
  return kind === 'snoozed'
    ? `Snoozed “${stepNames[action.step]}” until ${describeSnooze(action, context)}`
    : describeDone({ ...action, kind }, name)
}

function describeSnooze({ until, untilAt }: FollowUpAction, { now, zone, formats }: CommandContext): string {
  const today = toPlainDate(now, zone)
  if (untilAt === undefined) return until ? formatDay(until, today, formats) : 'later'
  const at = toEpoch(untilAt)
  const day = toPlainDate(at, zone)
  const time = formatTime(toWallTime(at, zone), formats)
  return day === today ? time : `${formatDay(day, today, formats)} at ${time}`
}
