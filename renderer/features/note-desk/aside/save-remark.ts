import type { NoteView } from '#shared/ipc/note-view'
import { runCommand } from '../../../state/run-command.ts'
import { type SaveRefusal, toSaveRefusal } from '../../../state/save-refusal.ts'

/** What is saved: what the reader said, or the user's thought on it. `seen` is what it replaces. */
interface RemarkChange {
  readonly part: 'text' | 'thought'
  readonly typed: string
  readonly seen: string
}

/** Saves what the reader of a note said, or the user's thought on it. Resolves with the refusal, or with null. */
export async function saveRemark(
  { cardId, remarkInterviewId, person }: Pick<NoteView, 'cardId' | 'remarkInterviewId' | 'person'>,
  { part, typed, seen }: RemarkChange,
): Promise<SaveRefusal | null> {
  if (remarkInterviewId === null) return null
  const result = await runCommand(
    {
      type: 'save-remark',
      cardId,
      interviewId: remarkInterviewId,
      personId: person?.id ?? null,
      [part]: typed,
      seen: { [part]: seen },
    },
    { show: 'nothing' },
  )
  return result.ok ? null : toSaveRefusal(result.error)
}
