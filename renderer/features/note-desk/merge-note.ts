import type { NoteView } from '#shared/ipc/note-view'
import type { DraftText } from './draft-autosave.ts'

/**
 * Returns the text that the note desk shows after it has loaded a note again. Text that the user typed and
 * that is not saved yet wins over the loaded text, unless the note is closed: then it can no longer be saved.
 * A draft loses surplus whitespace when it is saved. If the loaded text differs only in whitespace, the shown text
 * stays, so that the caret does not move.
 */
export function mergeNote(
  loaded: Pick<NoteView, 'subject' | 'body' | 'closedReason'>,
  desk: { readonly shown: DraftText; readonly hasUnsavedText: boolean },
): DraftText {
  if (desk.hasUnsavedText && loaded.closedReason === null) return desk.shown
  const isSame =
    normalizeSpace(loaded.subject) === normalizeSpace(desk.shown.subject) &&
    normalizeSpace(loaded.body) === normalizeSpace(desk.shown.body)
  return isSame ? desk.shown : { subject: loaded.subject, body: loaded.body }
}

function normalizeSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
