import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CommandInput } from '#shared/commands/commands'
import type { NoteView } from '#shared/ipc/note-view'
import { runCommand } from '../../state/run-command.ts'
import { createBusyGuard } from './busy-guard.ts'
import { type Clipboard, useClipboard } from './use-clipboard.ts'
import type { NoteDeskState } from './use-note.ts'

/** What the user can do with the open note. */
export interface NoteActions {
  readonly bodyRef: RefObject<HTMLTextAreaElement | null>
  readonly clipboard: Clipboard
  /** Why the last action was refused; null if it was not. The desk stays open to show it. */
  readonly refusal: string | null
  /** Copies the body. If that fails, selects it, so that the user can copy it. */
  copyNote(): Promise<void>
  markSent(): Promise<void>
  /** Records a call that nobody picked up, or that reached a voicemail. */
  recordCallAttempt(outcome: 'rang' | 'voicemail'): Promise<void>
  skip(): Promise<void>
  snooze(): Promise<void>
}

/** Returns the actions of the note desk. After a failure the desk stays open with its text. */
export function useNoteActions(options: {
  desk: NoteDeskState
  note: NoteView
  onDone: () => void
}): NoteActions {
  const { desk, note, onDone } = options
  const { key, channel } = note
  const bodyRef = useRef<HTMLTextAreaElement>(null)
  const clipboard = useClipboard()
  const [runAlone] = useState(createBusyGuard)
  const [refusal, setRefusal] = useState<string | null>(null)

  const copyNote = async (): Promise<void> => {
    if (!(await clipboard.copy(desk.text.body))) bodyRef.current?.select()
  }
  useCopyShortcut(() => void copyNote())

  const finish = async (command: CommandInput): Promise<void> => {
    const result = await runCommand(command, { show: 'done' })
    if (result.ok) return onDone()
    setRefusal(result.error.message)
    // The action may have stopped saving the draft, so the draft is scheduled again.
    if (desk.isDraft) desk.autosave.schedule(desk.text)
  }

  return {
    bodyRef,
    clipboard,
    refusal,
    copyNote,
    markSent: () =>
      runAlone(async () => {
        const { body } = desk.text
        const subject = channel === 'phone' ? '' : desk.text.subject
        // A draft that is saved after the note was marked as sent would stay in the workspace.
        await desk.autosave.stop()
        await finish({ type: 'mark-sent', key, kind: 'sent', at: null, channel, subject, text: body })
      }),
    recordCallAttempt: (outcome) =>
      runAlone(async () => {
        // After a call that nobody picked up, the call is still to be made, so its draft is kept.
        if (outcome === 'voicemail') await desk.autosave.stop()
        else if ((await desk.autosave.flush()) !== null) return
        await finish({ type: 'mark-sent', key, kind: outcome, at: null, channel, subject: '', text: '' })
      }),
    skip: () =>
      runAlone(async () => {
        await desk.autosave.stop()
        await finish({ type: 'skip-follow-up', key })
      }),
    snooze: () =>
      runAlone(async () => {
        const failure = await desk.autosave.flush()
        if (failure !== null) return
        await finish({ type: 'snooze-follow-up', key, until: null })
      }),
  }
}

/** Copies with Ctrl+Enter or Command+Enter, anywhere on the desk. */
function useCopyShortcut(copy: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    copy()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    // In the capture phase, so that the key does not reach the text field first.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
