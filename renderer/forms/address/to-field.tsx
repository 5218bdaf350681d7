import type { NoteView } from '#shared/ipc/note-view'
import type { Id } from '#shared/model/scalars'
import { Choice } from '../../components/choice.tsx'
import { Select } from '../../components/select.tsx'
import styles from './address.module.css'
import { AddressField } from './address-field.tsx'
import { NameField } from './name-field.tsx'

interface ToFieldProps {
  readonly note: NoteView
  readonly onChoose: (personId: Id) => void
  /** Called after the user has named a recipient who had no name. */
  readonly onNamed: () => void
}

/** So many people fit side by side; more are in a list. */
const CHIPS_MAX = 6

/** Shows to whom the note goes, with the others who come into question, and asks for a name or address that is missing. */
export function ToField({ note, onChoose, onNamed }: ToFieldProps) {
  const { person, recipients, channel, closedReason, cardId, key } = note
  const isOpen = closedReason === null
  const others = recipients.filter(({ id }) => id !== person?.id)
  const options = recipients.map(({ id, name, role }) => ({
    value: id,
    name: role === '' ? name : `${name}, ${role}`,
  }))
  return (
    <>
      <span className={styles.term}>To</span>
      <div className={styles.value}>
        {isOpen && others.length > 0 ? (
          options.length <= CHIPS_MAX ? (
            <Choice
              label="To"
              hideLabel
              look="chips"
              value={person?.id ?? null}
              options={options}
              onChange={onChoose}
            />
          ) : (
            <Select label="To" value={person?.id ?? ''} options={options} onChange={onChoose} />
          )
        ) : (
          person && <bdi className={styles.name}>{person.name}</bdi>
        )}
        {person === null && !isOpen && 'The interviewer'}
        {person === null && isOpen && <NameField cardId={cardId} followUpKey={key} onNamed={onNamed} />}
        {person && isOpen && (
          <AddressField key={`${person.id} ${channel}`} cardId={cardId} person={person} channel={channel} />
        )}
      </div>
    </>
  )
}
