import { X } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import { IconButton } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './slip.module.css'
import type { SlipEntry } from './slip-entry.ts'

interface PeopleFieldProps {
  readonly entry: SlipEntry
  readonly card: Card
  /** The error to show at the name; null without an error. */
  readonly error: string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/** Lets the user tick who was there, and add people who are not on the card yet. */
export function PeopleField({ entry, card, error, onChange }: PeopleFieldProps) {
  const legendId = useId()
  const { present, added, name } = entry
  const toggle = (id: Id, isPresent: boolean) =>
    onChange({ present: isPresent ? [...present, id] : present.filter((presentId) => presentId !== id) })
  const addOnEnter = (event: KeyboardEvent) => {
    // While a word is composed, in Japanese for instance, Enter only ends the composition.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || name.trim() === '') return
    // The first Enter adds the name; only the next one submits the slip.
    event.preventDefault()
    onChange({ added: [...added, { id: crypto.randomUUID(), name: name.trim() }], name: '' })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out like the other labels
    <div className={styles.group} role="group" aria-labelledby={legendId}>
      <p id={legendId} className={styles.label}>
        Who was there?
      </p>
      {card.people.map((person) => (
        <Checkbox
          key={person.id}
          isSelected={present.includes(person.id)}
          onChange={(isPresent) => toggle(person.id, isPresent)}
        >
          <bdi>{person.name}</bdi>
        </Checkbox>
      ))}
      {added.map((person) => (
        <div key={person.id} className={styles.added}>
          <bdi>{person.name}</bdi>
          <IconButton
            icon={X}
            label="Remove"
            accessibleName={`Remove ${person.name}`}
            size="small"
            onPress={() => onChange({ added: added.filter(({ id }) => id !== person.id) })}
          />
        </div>
      ))}
      <TextField
        label={card.people.length + added.length === 0 ? 'Name' : 'Someone else'}
        value={name}
        error={error}
        onChange={(typed) => onChange({ name: typed })}
        onKeyDown={(event) => {
          addOnEnter(event)
          // React Aria stops keys at the field by default, but the dialog around it must receive Escape.
          event.continuePropagation()
        }}
      />
    </div>
  )
}
