import type { NoteView } from '#shared/ipc/note-view'
import type { DraftText } from './draft-autosave.ts'

/**
 * Returns the text the desk shows after the note was loaded again. Text being typed is newer than the loaded
 * one, unless the note is closed, when nothing typed is kept. A saved draft comes back with tidied
 * whitespace; the shown text then stays as it is, so that the caret does not move.
 */
export function mergeNote(
  loaded: Pick<NoteView, 'subject' | 'body' | 'closedReason'>,
  desk: { readonly shown: DraftText; readonly isTyped: boolean },
): DraftText {
  if (desk.isTyped && loaded.closedReason === null) return desk.shown
  const isSame =
    normalizeSpace(loaded.subject) === normalizeSpace(desk.shown.subject) &&
    normalizeSpace(loaded.body) === normalizeSpace(desk.shown.body)
  return isSame ? desk.shown : { subject: loaded.subject, body: loaded.body }
}

function normalizeSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
