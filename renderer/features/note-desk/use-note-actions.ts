import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CommandInput } from '#shared/commands/commands'
import type { NoteView } from '#shared/ipc/note-view'
import type { TemplateId } from '#shared/model/template'
import { createBusyGuard } from '../../forms/busy-guard.ts'
import { showNextStep } from '../../forms/show-next-step.ts'
import { type Clipboard, useClipboard } from '../../forms/use-clipboard.ts'
import { runCommand } from '../../state/run-command.ts'
import type { DraftText } from './draft-autosave.ts'
import { rememberCopied } from './panel/copied-notes.ts'
import type { NoteDeskState } from './use-note.ts'

/** What the user can do with the open note. */
export interface NoteActions {
  readonly bodyRef: RefObject<HTMLTextAreaElement | null>
  readonly clipboard: Clipboard
  /** Why the last action was refused; null if it was not. The desk stays open to show it. */
  readonly refusal: string | null
  /** Copies the body. Resolves with false if that fails; the body is then selected, so that the user can copy it. */
  copyNote(): Promise<boolean>
  copySubject(): Promise<void>
  /** Copies the subject and the body, with a blank line between them. */
  copyAll(): Promise<void>
  markSent(): Promise<void>
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
  const { key } = note
  const bodyRef = useRef<HTMLTextAreaElement>(null)
  const clipboard = useClipboard()
  const [runAlone] = useState(createBusyGuard)
  const [refusal, setRefusal] = useState<string | null>(null)

  const copyBody = async (text: string): Promise<boolean> => {
    const isCopied = await clipboard.copy(text)
    if (isCopied) rememberCopied(key)
    else bodyRef.current?.select()
    return isCopied
  }
  const copyNote = () => copyBody(desk.text.body)
  useCopyShortcut(bodyRef, () => void copyNote())

  const finish = async (command: CommandInput): Promise<void> => {
    const isSent = command.type === 'mark-sent' || command.type === 'record-message'
    const result = await runCommand(command, { show: isSent ? 'nothing' : 'done' })
    if (result.ok) {
      if (isSent) void showNextStep({ ...result, lead: 'Sent' })
      return onDone()
    }
    setRefusal(result.error.message)
    // The action may have stopped saving the draft, so the draft is scheduled again.
    if (desk.isDraft) desk.autosave.schedule(desk.text)
  }

  return {
    bodyRef,
    clipboard,
    refusal,
    copyNote,
    copySubject: async () => void (await clipboard.copy(desk.text.subject)),
    copyAll: async () => void (await copyBody(`${desk.text.subject}\n\n${desk.text.body}`)),
    markSent: () =>
      runAlone(async () => {
        // A draft that is saved after the note was marked as sent would stay in the workspace.
        await desk.autosave.stop()
        await finish(createSentCommand(note, desk.text))
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

/** The notes that do not do what their step asks for: more time to answer an offer, another time for an interview. */
const messagesBeside: ReadonlySet<TemplateId> = new Set(['ask-for-time', 'reschedule'])

/**
 * Creates the command that records a note as sent. One that does not do what its step asks for is kept as a message,
 * and the reminder stays.
 */
export function createSentCommand(
  { key, cardId, channel, template, person }: NoteView,
  { subject, body }: DraftText,
): CommandInput {
  if (!messagesBeside.has(template))
    return {
      type: 'mark-sent',
      ...{ key, kind: 'sent', at: null, channel, subject, text: body },
      ...(person && { personId: person.id }),
    }
  return {
    type: 'record-message',
    cardId,
    messageId: crypto.randomUUID(),
    personId: person?.id ?? null,
    channel: channel ?? 'email',
    at: null,
    subject,
    text: body,
    noteKey: key,
  }
}

/** Copies with Ctrl+Enter or Command+Enter, anywhere on the desk with this body, but not on a screen above it. */
function useCopyShortcut(bodyRef: RefObject<HTMLTextAreaElement | null>, copy: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const dialog = event.target instanceof Element ? event.target.closest('[role="dialog"]') : null
    if (dialog && !dialog.contains(bodyRef.current)) return
    event.preventDefault()
    // A button that has the focus, such as the one that closes the desk, would be pressed as well.
    event.stopPropagation()
    copy()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    // In the capture phase, so that the key does not reach the text field first.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
