import { useEffect, useRef, useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { useRetrySave } from '../../forms/retry-save.ts'
import type { DraftAutosave, DraftStatus, DraftText } from './draft-autosave.ts'
import { createKeptNote } from './kept-note.ts'
import { mergeNote } from './merge-note.ts'
import { showRestartToast } from './show-restart-toast.ts'
import { useDraft } from './use-draft.ts'
import { useNoteRequest } from './use-note-request.ts'

/** The note on the desk, and what can be done with its text. */
export interface NoteDeskState {
  /** Null until the note is loaded for the first time. */
  readonly note: DeskNote | null
  readonly text: DraftText
  /** True if the text is the user's draft and not the template's. */
  readonly isDraft: boolean
  /** Why the note could not be loaded; null if it could. */
  readonly failure: string | null
  readonly draftStatus: DraftStatus
  readonly autosave: DraftAutosave
  /** Changes the text as the user types. The draft is saved after a short delay. */
  edit(change: Partial<DraftText>): void
  /** Fills in the template again. The replaced text can be restored from the toast. */
  restartFromTemplate(): Promise<void>
  /** Loads the note again, and keeps text that is not saved yet. */
  reload(): Promise<void>
}

/** Loads a note, lets the user edit it, and saves a draft while they type. */
export function useNote(key: string): NoteDeskState {
  const [text, setText] = useState<DraftText>({ subject: '', body: '' })
  const [isDraft, setDraft] = useState(false)
  const hasUnsavedText = useRef(false)
  // What the workspace contains, and what was typed last; null before the note is loaded or typed in.
  const base = useRef<DraftText | null>(null)
  const typed = useRef<DraftText | null>(null)
  const [kept] = useState(() => createKeptNote(key))
  useEffect(() => kept.open(), [kept])
  const { autosave: saver, status: draftStatus } = useDraft(key, () => {
    hasUnsavedText.current = false
    base.current = typed.current ?? base.current
    kept.forget()
  })
  const autosave: DraftAutosave = {
    ...saver,
    stop() {
      kept.forget()
      return saver.stop()
    },
  }

  const { note, failure, load } = useNoteRequest(key, (loaded, isFresh) => {
    const isTyped = hasUnsavedText.current && !isFresh
    setText((shown) => mergeNote(loaded, { shown, hasUnsavedText: isTyped }))
    if (isTyped && loaded.closedReason === null) return
    hasUnsavedText.current = false
    // A draft of a closed note would stay in the workspace although the note can no longer be sent.
    // What was typed is still offered over the board.
    if (loaded.closedReason !== null) void saver.stop()
    setDraft(loaded.isDraft)
    base.current = { subject: loaded.subject, body: loaded.body }
    const typedBefore = note === null && loaded.closedReason === null ? kept.take(loaded) : null
    if (typedBefore) write(typedBefore, loaded)
  })

  const write = (next: DraftText, over: DeskNote | null = note): void => {
    typed.current = next
    if (over) kept.keep(next, base.current ?? over, over)
    hasUnsavedText.current = true
    setText(next)
    setDraft(true)
    autosave.schedule(next)
  }

  useRetrySave(draftStatus.kind === 'failed', () => void autosave.flush())

  return {
    note,
    text,
    isDraft,
    failure,
    draftStatus,
    autosave,
    edit: (change) => write({ ...text, ...change }),
    async restartFromTemplate() {
      await autosave.stop()
      // If loading failed, the text stays, and the save that was just stopped is scheduled again.
      if (!(await load(true))) return autosave.schedule(text)
      // Deletes the stored draft.
      autosave.schedule(null)
      await autosave.flush()
      showRestartToast(() => {
        write(text)
        void autosave.flush()
      })
    },
    reload: async () => void (await load(false)),
  }
}
