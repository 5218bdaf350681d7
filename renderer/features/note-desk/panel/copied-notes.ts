import { createStore } from 'zustand/vanilla'

/** The keys of the notes that were copied since the page was opened. */
export const copiedNotes = createStore<ReadonlySet<string>>(() => new Set())

/** Remembers that the note of a follow-up is on the clipboard, or was. */
export function rememberCopied(key: string): void {
  copiedNotes.setState(new Set(copiedNotes.getState()).add(key), true)
}
