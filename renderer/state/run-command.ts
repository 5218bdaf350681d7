import { sayDone } from './describe-done.ts'
import { commands, messages } from './stores.ts'

export type { CommandResult, Telling } from './create-commands.ts'

/**
 * Sends a command and shows the result: a message with Undo, or the sentence of the failure. Never rejects. A form that
 * shows its failure at the field passes `{ show: 'done' }`.
 */
export const runCommand = commands.run

/** Moves a card at once; the card returns to its place when the main process refuses. */
export const moveCard = commands.move

/** Reverses the latest change; with a label, only if that is still the latest. */
export const undo = commands.undo

export const redo = commands.redo

/** Shows the message with Undo for a change that was sent with `{ show: 'nothing' }`, as another step came first. */
export function tellDone(label: string): void {
  messages.tell({ kind: 'done', text: sayDone(label), undo: label })
}

/** Replaces the workspace with a backup and shows a message with Undo. The caller shows a failure. */
export const restoreBackup = commands.restore
