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
  readonly error: string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

export function PeopleField({ entry, card, error, onChange }: PeopleFieldProps) {
  const legendId = useId()
  const { present, added, name } = entry
  const toggle = (id: Id, isPresent: boolean) =>
    onChange({ present: isPresent ? [...present, id] : present.filter((presentId) => presentId !== id) })
  const addOnEnter = (event: KeyboardEvent) => {
    // Enter also ends the composition of a word, in Japanese for instance.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || name.trim() === '') return
    // The first Enter adds the name; only the next one submits the slip.
    event.preventDefault()
    onChange({ added: [...added, { id: crypto.randomUUID(), name: name.trim() }], name: '' })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out like the other labels
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
          // The dialog around the field handles Escape.
          event.continuePropagation()
        }}
      />
    </div>
  )
}
