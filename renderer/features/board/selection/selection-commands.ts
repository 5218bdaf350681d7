import type { CommandInput } from '#shared/commands/commands'
import type { ClosingReason } from '#shared/model/closing'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { runCommand } from '../../../state/run-command.ts'
import { boardFilter } from '../../../state/stores.ts'
import { boardUi, focusBoard } from '../board-ui.ts'
import { clearChosen, listChosen } from './selection.ts'

/** Closes the chosen cards for one reason. */
export const closeChosen = (reason: Exclude<ClosingReason, 'accepted'>) =>
  changeChosen((cardIds) => ({ type: 'close-cards', cardIds, reason }))

/** Moves the chosen cards to the top of a column. */
export const moveChosen = (stage: Exclude<Stage, 'closed'>) =>
  changeChosen((cardIds) => ({ type: 'move-cards', cardIds, stage }))

/** Deletes the chosen cards. Undo in the message brings them back. */
export const deleteChosen = () => changeChosen((cardIds) => ({ type: 'delete-cards', cardIds }))

/** Gives the chosen cards a tag, or takes it from them. Resolves with why that failed; null if it did not. */
export async function tagChosen(tag: string, isTagged: boolean): Promise<string | null> {
  const result = await runCommand(
    { type: 'tag-cards', cardIds: [...listChosen()], tag, isTagged },
    { show: 'done' },
  )
  if (!result.ok) return result.error.message
  leaveSelection(clearChosen)
  return null
}

/** Runs a command on the chosen cards. If it succeeds, none is chosen any more. */
export async function changeChosen(toCommand: (cardIds: Id[]) => CommandInput): Promise<void> {
  const result = await runCommand(toCommand([...listChosen()]))
  if (result.ok) leaveSelection(clearChosen)
}

/** Ends the selection. The focus, which may be in the bar that goes with it, returns to the board. */
export function leaveSelection(clear: () => void): void {
  clear()
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body || boardUi.getState().menu !== null) return
      focusBoard(boardFilter.getState().columns)
    }),
  )
}
