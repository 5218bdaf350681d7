import type { RefObject } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { applyFix } from '#shared/notes/check/apply-fix'
import type { Finding, Place } from '#shared/notes/check/finding'
import { runCommand } from '../../state/run-command.ts'
import type { FindingActions } from './aside/finding-item.tsx'
import { findEndOfText } from './text/find-end-of-text.ts'
import type { NoteDeskState } from './use-note.ts'

/** Returns what can be done about the findings of the open note. */
export function useFindingActions(options: {
  readonly desk: NoteDeskState
  readonly note: DeskNote
  readonly bodyRef: RefObject<HTMLTextAreaElement | null>
  readonly subjectRef: RefObject<HTMLInputElement | null>
}): FindingActions & {
  readonly onRestore: (finding: Finding) => void
  /** Adds a sentence at the end of the text. */
  readonly onAdd: (sentence: string) => void
} {
  const { desk, note, bodyRef, subjectRef } = options

  const select = ({ field, start, end }: Place): HTMLTextAreaElement | HTMLInputElement | null => {
    const element = field === 'body' ? bodyRef.current : subjectRef.current
    element?.focus()
    element?.setSelectionRange(start, end)
    return element
  }

  const setDismissed = async ({ id }: Finding, isDismissed: boolean): Promise<void> => {
    const command = { type: 'dismiss-finding', key: note.key, finding: id, isDismissed } as const
    const result = await runCommand(command, { show: 'failure' })
    if (result.ok) await desk.reload()
  }

  const replace = (place: Place, replacement: string) => {
    // Typed in by the browser, the change can be undone in the text field.
    const isTyped = select(place) !== null && document.execCommand('insertText', false, replacement)
    if (!isTyped) desk.edit(applyFix(desk.text, { place, replacement }))
  }

  return {
    onShow: (place) => void select(place),
    onReplace: replace,
    onAdd(sentence) {
      const at = findEndOfText(desk.text.body, note.facts.signature)
      replace({ field: 'body', start: at, end: at }, ` ${sentence}`)
    },
    async onAcceptName(nickname) {
      if (note.person === null) return
      const command = {
        type: 'accept-nickname',
        cardId: note.cardId,
        personId: note.person.id,
        nickname,
      } as const
      const result = await runCommand(command, { show: 'all' })
      if (result.ok) await desk.reload()
    },
    async onAddWord(word) {
      const result = await runCommand({ type: 'add-word', word }, { show: 'all' })
      if (result.ok) await desk.reload()
    },
    onDismiss: (finding) => void setDismissed(finding, true),
    onRestore: (finding) => void setDismissed(finding, false),
  }
}
