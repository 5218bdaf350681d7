import { useState } from 'react'
import type { CommandInput } from '#shared/commands/commands'
import type { NoteView } from '#shared/ipc/note-view'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'
import type { TemplateId, Tone } from '#shared/model/template'
import { createBusyGuard } from '../../../forms/busy-guard.ts'
import { runCommand } from '../../../state/run-command.ts'
import type { NoteDeskState } from '../use-note.ts'

/**
 * Chooses the text of the open note, to whom it goes and how. A draft is put aside, and the toast that says so brings it
 * back.
 */
export interface NoteChoices {
  readonly chooseTone: (tone: Tone) => Promise<void>
  readonly chooseTemplate: (template: TemplateId) => Promise<void>
  readonly chooseNextWording: () => Promise<void>
  readonly chooseRecipient: (personId: Id) => Promise<void>
  readonly chooseChannel: (channel: Channel) => Promise<void>
  /** Why the last choice was refused; null if it was not. */
  readonly refusal: string | null
}

type ChoiceChange = Partial<Omit<Extract<CommandInput, { type: 'choose-note' }>, 'type' | 'key'>>

/** Returns the choices that the desk offers for a note. `onCall` is called when the user would rather call. */
export function useNoteChoice(
  desk: NoteDeskState,
  { note, onCall }: { readonly note: NoteView; readonly onCall: () => void },
): NoteChoices {
  const [runAlone] = useState(createBusyGuard)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { key, template, tone, wording } = note

  const choose = (change: ChoiceChange, showChoice: () => Promise<void>): Promise<void> =>
    runAlone(async () => {
      const command = { type: 'choose-note', key, template, tone, wording, ...change } as const
      const result = await runCommand(command, { show: 'nothing' })
      setRefusal(result.ok ? null : result.error.message)
      if (result.ok) await showChoice()
    })
  // Without a draft, the change of the board has the desk load the new text.
  const showText = () => (desk.isDraft ? desk.restartFromTemplate() : desk.reload())
  const showCall = async () => {
    // The draft stays for when the note is written after all.
    const failure = await desk.autosave.flush()
    if (failure === null) onCall()
  }

  return {
    refusal,
    // The wordings of another tone are others, so the app chooses among them first.
    chooseTone: (chosen) => choose({ tone: chosen, wording: null }, showText),
    chooseTemplate: (chosen) => choose({ template: chosen, wording: null }, showText),
    chooseNextWording: () => choose({ wording: (wording + 1) % note.wordingCount }, showText),
    chooseRecipient: (personId) => choose({ personId, wording: null }, showText),
    chooseChannel: (channel) =>
      choose({ channel, template: null, wording: null }, channel === 'phone' ? showCall : showText),
  }
}
