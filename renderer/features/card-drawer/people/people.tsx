import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { saveChange } from '../entry/save-change.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { NewLine } from '../section/new-line.tsx'
import { Section } from '../section/section.tsx'
import { useAdding } from '../section/use-adding.ts'
import { PersonLine } from './person-line.tsx'

/** The section of the people on a card. */
export function People({ card }: { readonly card: Card }) {
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('people')
  const [newId, setNewId] = useState<string | null>(null)

  const save = async (name: string): Promise<string | null> => {
    const personId = crypto.randomUUID()
    // Set before the card comes back with the person, so that the new line is open when it first appears.
    setNewId(personId)
    return saveChange({ type: 'save-person', cardId: card.id, personId, changes: { name } })
  }

  return (
    <Section
      id="people"
      title="People"
      summary={card.people.length === 0 ? '' : String(card.people.length)}
      action={<AddButton ref={addButtonRef} name="Add someone" onPress={startAdding} isDisabled={isAdding} />}
    >
      {card.people.length === 0 && !isAdding && (
        <Hint>Nobody yet. Add who you speak with, so that each gets a note of their own.</Hint>
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
      {isAdding && <NewLine label="Name" onAdd={save} onDone={stopAdding} />}
    </Section>
  )
}
