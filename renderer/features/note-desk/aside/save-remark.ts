import type { NoteView } from '#shared/ipc/note-view'
import { runCommand } from '../../../state/run-command.ts'
import { type SaveRefusal, toSaveRefusal } from '../../../state/save-refusal.ts'

/** Saves what the reader of a note said. `seen` is what it replaces. Resolves with the refusal, or with null. */
export async function saveRemark(
  { cardId, remarkInterviewId, person }: Pick<NoteView, 'cardId' | 'remarkInterviewId' | 'person'>,
  { text, seen }: { readonly text: string; readonly seen: string },
): Promise<SaveRefusal | null> {
  if (remarkInterviewId === null) return null
  const result = await runCommand(
    {
      type: 'save-remark',
      cardId,
      interviewId: remarkInterviewId,
      personId: person?.id ?? null,
      text,
      seen: { text: seen },
    },
    { show: 'nothing' },
  )
  return result.ok ? null : toSaveRefusal(result.error)
}
