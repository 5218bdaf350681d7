import { AppError } from '../../errors/app-error.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { Id } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { CommandContext } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard } from '../core/edit-workspace.ts'

/** Identifies a stored follow-up action. `cardId` is null if the action belongs to no single card. */
interface ActionRef {
  readonly cardId: Id | null
  readonly actionId: Id
}

/** Returns a stored follow-up action. Throws `not-found` if it no longer exists. */
export function requireAction(workspace: Workspace, { cardId, actionId }: ActionRef): FollowUpAction {
  const actions = cardId === null ? workspace.actions : requireCard(workspace, cardId).actions
  const action = actions.find(({ id }) => id === actionId)
  if (!action) throw new AppError('not-found', 'That entry is gone. Open the card again to see what’s there.')
  return action
}

/**
 * Applies `change` to the actions of a card and adds a line to the card's log. If `cardId` is null, changes
 * the actions that belong to no single card instead; they have no log.
 */
export function changeActions(
  workspace: Workspace,
  {
    cardId,
    logText,
    change,
  }: { cardId: Id | null; logText: string; change(actions: readonly FollowUpAction[]): FollowUpAction[] },
  context: CommandContext,
): Workspace {
  if (cardId === null) return { ...workspace, actions: change(workspace.actions) }
  const card = requireCard(workspace, cardId)
  return replaceCard(workspace, addLogEntry({ ...card, actions: change(card.actions) }, logText, context))
}
