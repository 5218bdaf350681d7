import type { CommandInput } from '#shared/commands/commands'

/** A note whose text is on the clipboard, or was. */
export interface CopiedNote {
  readonly key: string
  readonly subject: string
  readonly text: string
}

/** Adds a note that was copied. The text of its latest copy counts. */
export function addCopied(notes: readonly CopiedNote[], note: CopiedNote): readonly CopiedNote[] {
  return [...leaveOut(notes, [note.key]), note]
}

/** Returns the notes with these keys, such as those of one part of the round. */
export function pickOut(notes: readonly CopiedNote[], keys: readonly string[]): readonly CopiedNote[] {
  return notes.filter(({ key }) => keys.includes(key))
}

/** Returns the notes without those that have these keys. */
export function leaveOut(notes: readonly CopiedNote[], keys: readonly string[]): readonly CopiedNote[] {
  return notes.filter(({ key }) => !keys.includes(key))
}

/** Returns the command that records, as one change, that the notes with these keys were sent. */
export function toSentCommand(notes: readonly CopiedNote[], keys: readonly string[]): CommandInput {
  return { type: 'mark-notes-sent', notes: [...pickOut(notes, keys)] }
}
