import { useState } from 'react'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { runCommand } from '../../state/run-command.ts'
import { type SaveRefusal, toSaveRefusal } from '../../state/save-refusal.ts'
import { AutosaveTextField } from '../autosave-text-field.tsx'
import { createNamingCommands } from './naming-commands.ts'

interface NameFieldProps {
  readonly cardId: string
  readonly followUpKey: string
  /** Called once the name is saved. */
  readonly onNamed: () => void
}

/**
 * A field to enter the name of an interviewer who is not on the card yet. It is shown in place of the
 * recipient.
 */
export function NameField({ cardId, followUpKey, onNamed }: NameFieldProps) {
  const [personId] = useState(() => crypto.randomUUID())
  const save = async (name: string): Promise<SaveRefusal | null> => {
    try {
      const { card } = await request('cards.get', { cardId })
      for (const command of createNamingCommands(card, { key: followUpKey, personId, name })) {
        const result = await runCommand(command, { show: 'nothing' })
        if (!result.ok) return toSaveRefusal(result.error)
      }
      onNamed()
      return null
    } catch (cause) {
      return toSaveRefusal(asAppError(cause))
    }
  }
  return (
    <AutosaveTextField
      label="Interviewer’s name"
      look="bare"
      placeholder="Add the interviewer’s name"
      value=""
      onSave={save}
    />
  )
}
