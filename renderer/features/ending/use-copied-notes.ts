import { useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { checkNote } from '#shared/notes/check/check-note'
import { copyText } from '../../forms/copy-text.ts'
import { runCommand } from '../../state/run-command.ts'
import { addCopied, type CopiedNote, leaveOut, pickOut, toSentCommand } from './copied-notes.ts'

/** The notes that were copied since the screen was opened, and are not marked as sent. */
export interface CopiedNotes {
  readonly notes: readonly CopiedNote[]
  /** Copies a note. Resolves with `to-fix` if the check found a fault, and `refused` if the clipboard could not be written. */
  copy(note: DeskNote): Promise<'copied' | 'to-fix' | 'refused'>
  /** Records that those of the copied notes were sent, as one change. */
  markSent(keys: readonly string[]): Promise<void>
}

/** Returns the notes that the user copies one after the other, to mark them as sent together. */
export function useCopiedNotes(openKeys: readonly string[]): CopiedNotes {
  const [copied, setCopied] = useState<readonly CopiedNote[]>([])
  const notes = pickOut(copied, openKeys)
  return {
    notes,
    async copy(note) {
      if (hasSomethingToFix(note)) return 'to-fix'
      if (!(await copyText(note.body))) return 'refused'
      const { key, subject, body: text } = note
      setCopied((before) => addCopied(before, { key, subject, text }))
      return 'copied'
    },
    async markSent(keys) {
      const result = await runCommand(toSentCommand(notes, keys))
      if (result.ok) setCopied((before) => leaveOut(before, keys))
    },
  }
}

/** A note with gaps or a wrong name is opened on the note desk before it is copied. */
function hasSomethingToFix(note: DeskNote): boolean {
  const missing = note.missing.filter((detail) => !note.body.includes(`[${detail}]`))
  return checkNote({ ...note, missing }).findings.some(({ level }) => level === 'fix')
}
