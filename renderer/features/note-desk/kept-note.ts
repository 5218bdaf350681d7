import type { NoteView } from '#shared/ipc/note-view'
import { hasSameWords } from '#shared/text/same-words'
import { unsaved } from '../../state/unsaved/unsaved.ts'
import { hasShapeOf } from '../../state/unsaved/unsaved-entry.ts'
import type { DraftText } from './draft-autosave.ts'

/** The text of a note that is typed and not saved as a draft yet, kept in the browser meanwhile. */
interface KeptNote {
  /** Says that the note is open. Returns the opposite. */
  open(): () => void
  /**
   * Returns the kept text; null without one, or if the note was changed since it was typed. The text is then
   * offered over the board instead, so that it replaces nothing.
   */
  take(loaded: NoteView): DraftText | null
  /** Keeps a text; `base` is what the workspace contains. */
  keep(text: DraftText, base: DraftText, note: NoteView): void
  forget(): void
}

/** Creates the kept text of the note of one follow-up. */
export function createKeptNote(followUpKey: string): KeptNote {
  const key = `note/${followUpKey}`
  return {
    open: () => unsaved.open(key),
    take(loaded) {
      const entry = unsaved.take(key)
      const shown = { subject: loaded.subject, body: loaded.body }
      if (!entry || !hasShapeOf({ text: shown, base: shown }, entry.values)) return null
      const { text, base: typedOver } = entry.values
      const isUnchanged =
        hasSameWords(typedOver.subject, shown.subject) && hasSameWords(typedOver.body, shown.body)
      return isUnchanged ? text : null
    },
    keep(text, base, { title, company, cardId }) {
      unsaved.keep({
        ...{ key, title, company, words: text.body },
        target: { kind: 'note', noteKey: followUpKey, cardId },
        values: { text, base },
      })
    },
    forget: () => unsaved.forget(key),
  }
}
