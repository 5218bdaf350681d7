import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { saveChange } from '../entry/save-change.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { NewLine, type NewLineEntry } from '../section/new-line.tsx'
import { useAdding } from '../section/use-adding.ts'
import styles from './people.module.css'
import { PersonLine } from './person-line.tsx'

/** The section of the people on a card. */
export function People({ card }: { readonly card: Card }) {
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('people')
  const [newId, setNewId] = useState<string | null>(null)

  const save = ({ id: personId, text: name }: NewLineEntry) => {
    // Set before the card comes back with the person, so that the new line is open when it first appears.
    setNewId(personId)
    return saveChange({ type: 'save-person', cardId: card.id, personId, changes: { name } })
  }

  const place = useUnsavedPart('people')
  return (
    <section aria-labelledby="people-heading" className={styles.people}>
      <div className={styles.side}>
        <h3 id="people-heading">People</h3>
        <AddButton ref={addButtonRef} name="Add someone" onPress={startAdding} isDisabled={isAdding}>
          Add
        </AddButton>
      </div>
      <UnsavedPlaceContext value={place}>
        <div className={styles.list}>
          {card.people.length === 0 && !isAdding && (
            <Hint>Nobody yet. Add the people you talk to, so each gets their own note.</Hint>
          )}
          <ul>
            {card.people.map((person) => (
              <PersonLine
                key={person.id}
                card={card}
                person={person}
                isNew={newId === person.id}
                onRemoved={focusAddButton}
              />
            ))}
          </ul>
          {isAdding && (
            <NewLine
              label="Name"
              onAdd={save}
              isAdded={({ id }) => card.people.some((person) => person.id === id)}
              onDone={stopAdding}
            />
          )}
        </div>
      </UnsavedPlaceContext>
    </section>
  )
}
