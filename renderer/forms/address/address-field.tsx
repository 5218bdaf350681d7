import { useState } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'
import { runCommand } from '../../state/run-command.ts'
import { toSaveRefusal } from '../../state/save-refusal.ts'
import { AutosaveTextField } from '../autosave-text-field.tsx'
import styles from './address.module.css'
import { isMailAddress } from './is-mail-address.ts'

interface AddressFieldProps {
  readonly cardId: Id
  readonly person: NonNullable<NoteView['person']>
  readonly channel: Channel | null
}

/**
 * Shows the address to which a note goes, and asks for one that is missing or can’t be right; it is then kept on the
 * person. A message on LinkedIn needs none.
 */
export function AddressField({ cardId, person, channel }: AddressFieldProps) {
  const kind = channel === 'email' ? 'email' : channel === 'text' ? 'phone' : null
  const isUsable = kind === null || (kind === 'email' ? isMailAddress(person.email) : person.phone !== '')
  // Once it was asked for, the field stays, so that the focus does too.
  const [isAsked] = useState(!isUsable)
  if (kind === null) return null
  const value = person[kind]
  if (!isAsked) return <bdi className={styles.address}>{value}</bdi>
  return (
    <AutosaveTextField
      label={kind === 'email' ? `Email address of ${person.name}` : `Phone number of ${person.name}`}
      type={kind === 'email' ? 'email' : 'tel'}
      description={
        value !== '' && !isUsable
          ? 'This doesn’t look like an email address.'
          : 'Kept with the person on the card.'
      }
      className={styles.field}
      value={value}
      onSave={async (typed, seen) => {
        const result = await runCommand(
          {
            type: 'save-person',
            cardId,
            personId: person.id,
            changes: { [kind]: typed },
            seen: { [kind]: seen },
          },
          { show: 'nothing' },
        )
        return result.ok ? null : toSaveRefusal(result.error)
      }}
    />
  )
}
