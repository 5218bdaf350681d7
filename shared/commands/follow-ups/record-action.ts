import { AppError } from '../../errors/app-error.ts'
import { assertNever } from '../../errors/assert-never.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { PlainDate } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { isEnded } from '../../rules/follow-up-status.ts'
import { stepActivities } from '../../rules/step-activities.ts'
import { formatDay } from '../../text/format-day.ts'
import { stepNames } from '../../text/step-names.ts'
import { toPlainDate } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'

/**
 * Returns a follow-up that the user can still act on. Throws `not-found` if the plan no longer contains it,
 * or `not-allowed` if it has ended.
 */
export function requireOpenFollowUp(key: string, context: CommandContext): FollowUp {
  const followUp = context.findFollowUp(key)
  if (!followUp)
    throw new AppError('not-found', 'That follow-up is no longer called for. The card shows what comes next.')
  if (isEnded(followUp.status))
    throw new AppError('not-allowed', 'That follow-up is closed already. The card shows what comes next.')
  return followUp
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
  const drafts = endsFollowUp ? card.drafts.filter((draft) => draft.key !== action.key) : card.drafts
  const nextCard = { ...card, actions: [...card.actions, action], drafts }
  const person = card.people.find(({ id }) => id === action.personId)
  return {
    workspace: replaceCard(
      workspace,
      addLogEntry(
        nextCard,
        describeAction(action, person?.name ?? null, toPlainDate(context.now, context.zone)),
        context,
      ),
    ),
    cardId: card.id,
  }
}

function describeAction(action: FollowUpAction, name: string | null, today: PlainDate): string {
  const step = stepNames[action.step]
  const recipient = name ? ` to ${name}` : ''
  switch (action.kind) {
    case 'sent':
      return stepActivities[action.step] === 'write' ? `${step} sent${recipient}` : `${step} done`
    case 'voicemail':
      return `${step}: left a voicemail${name ? ` for ${name}` : ''}`
    case 'rang':
      return `${step}: rang, nobody picked up`
    case 'skipped':
      return `${step} skipped`
    case 'snoozed':
      return `${step} put off until ${action.until ? formatDay(action.until, today) : 'later'}`
    default:
      return assertNever(action.kind)
  }
}
