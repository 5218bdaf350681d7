import type { NoteView } from '#shared/ipc/note-view'
import type { NoteText } from './draft-keeper.ts'

/**
 * What the desk shows once main answered. What is being typed is newer than any answer, unless the note is closed:
 * then nothing typed is kept any more. A saved text comes back tidied, which moves no caret.
 */
export function takeAnswer(
  got: Pick<NoteView, 'subject' | 'body' | 'closedBecause'>,
  desk: { readonly shown: NoteText; readonly isTyped: boolean },
): NoteText {
  if (desk.isTyped && got.closedBecause === null) return desk.shown
  const isSame = tidy(got.subject) === tidy(desk.shown.subject) && tidy(got.body) === tidy(desk.shown.body)
  return isSame ? desk.shown : { subject: got.subject, body: got.body }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
