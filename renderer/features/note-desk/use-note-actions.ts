import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CommandInput } from '#shared/commands/commands'
import type { NoteView } from '#shared/ipc/note-view'
import { runCommand } from '../../state/run-command.ts'
import { oneAtATime } from './serialize.ts'
import { type Copied, useCopied } from './use-copied.ts'
import type { Desk } from './use-note.ts'

export interface NoteActions {
  readonly body: RefObject<HTMLTextAreaElement | null>
  readonly copied: Copied
  /** Why the last step was refused; the desk stays open with it. */
  readonly refusal: string | null
  copyNote(): Promise<void>
  markSent(): Promise<void>
  /** A call that reached nobody, or a machine. */
  markTried(as: 'rang' | 'voicemail'): Promise<void>
  skip(): Promise<void>
  snooze(): Promise<void>
}

/** What ends a visit to the desk. Whatever fails leaves the desk open and the words in it. */
export function useNoteActions(on: { desk: Desk; note: NoteView; onDone: () => void }): NoteActions {
  const { desk, note, onDone } = on
  const { key, channel } = note
  const body = useRef<HTMLTextAreaElement>(null)
  const copied = useCopied()
  const [alone] = useState(oneAtATime)
  const [refusal, setRefusal] = useState<string | null>(null)

  const copyNote = async (): Promise<void> => {
    if (!(await copied.copy(desk.text.body))) body.current?.select()
  }
  useCopyKeys(() => void copyNote())

  const finish = async (command: CommandInput): Promise<void> => {
    const result = await runCommand(command, { tell: 'done' })
    if (result.ok) return onDone()
    setRefusal(result.error.message)
    if (desk.isOwn) desk.keeper.keep(desk.text)
  }

  return {
    body,
    copied,
    refusal,
    copyNote,
    markSent: () =>
      alone(async () => {
        const { body: text } = desk.text
        const subject = channel === 'phone' ? '' : desk.text.subject
        // A draft saved after the note went would outlive it.
        await desk.keeper.stop()
        await finish({ type: 'mark-sent', key, as: 'sent', at: null, channel, subject, text })
      }),
    markTried: (as) =>
      alone(async () => {
        // After a ring the call is still to be made, and its words with it.
        if (as === 'voicemail') await desk.keeper.stop()
        else if ((await desk.keeper.flush()) !== null) return
        await finish({ type: 'mark-sent', key, as, at: null, channel, subject: '', text: '' })
      }),
    skip: () =>
      alone(async () => {
        await desk.keeper.stop()
        await finish({ type: 'skip-follow-up', key })
      }),
    snooze: () =>
      alone(async () => {
        const why = await desk.keeper.flush()
        if (why !== null) return
        await finish({ type: 'snooze-follow-up', key, until: null })
      }),
  }
}

/** Ctrl+Enter, or Command+Enter, copies from anywhere on the desk. */
function useCopyKeys(copy: () => void): void {
  const onKeys = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    copy()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeys(event)
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
