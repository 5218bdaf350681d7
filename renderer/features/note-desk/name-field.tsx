import { useState } from 'react'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { runCommand } from '../../state/run-command.ts'
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
  const save = async (name: string): Promise<string | null> => {
    try {
      const { card } = await request('cards.get', { cardId })
      for (const command of createNamingCommands(card, { key: followUpKey, personId, name })) {
        const result = await runCommand(command, { show: 'nothing' })
        if (!result.ok) return result.error.message
      }
      onNamed()
      return null
    } catch (cause) {
      return asAppError(cause).message
    }
  }
  return (
    <AutosaveTextField
      label="Name of whoever spoke with you"
      look="bare"
      placeholder="Whoever spoke with you: type the name"
      value=""
      onSave={save}
    />
  )
}
