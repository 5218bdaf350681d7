import { sayDone } from './describe-done.ts'
import { commands, messages } from './stores.ts'

export type { CommandResult, Telling } from './create-commands.ts'

/**
 * Sends a change and tells the user what became of it: a line with Undo, or the sentence of the failure. Never
 * rejects. A form that shows its failure at the field passes `{ tell: 'done' }`.
 */
export const runCommand = commands.run

/** Moves a card at once; it goes back to its place when main refuses. */
export const moveCard = commands.move

/** Takes the latest change back; with a label, only if that still is the latest. */
export const undo = commands.undo

export const redo = commands.redo

/** Tells of a change that was sent without a word, with Undo; when something else had to come first. */
export function tellDone(label: string): void {
  messages.tell({ kind: 'done', text: sayDone(label), undo: label })
}

/** Puts a backup in the place of what is there, and tells so with Undo. The failure is the caller's to show. */
export const restoreBackup = commands.restore
