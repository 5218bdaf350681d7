import { useRef, useState } from 'react'
import type { Card } from '#shared/model/card'
import { AddButton } from './add-button.tsx'
import { Hint } from './hint.tsx'
import { NewPerson } from './new-person.tsx'
import { PersonLine } from './person-line.tsx'
import { saveChange } from './save-change.ts'
import { Section } from './section.tsx'

export function People({ card }: { readonly card: Card }) {
  const [isAdding, setAdding] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const [newId, setNewId] = useState<string | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  // What had the focus goes away, and the focus with it.
  const focusAdd = () => requestAnimationFrame(() => addButton.current?.focus())

  const add = async (name: string): Promise<string | null> => {
    const personId = crypto.randomUUID()
    const refusal = await saveChange({ type: 'save-person', cardId: card.id, personId, changes: { name } })
    if (refusal === null) {
      setAdding(false)
      setOpenId(personId)
      setNewId(personId)
    }
    return refusal
  }
  const cancel = () => {
    setAdding(false)
    focusAdd()
  }

  return (
    <Section
      title="People"
      action={
        <AddButton ref={addButton} name="Add someone" onPress={() => setAdding(true)} isDisabled={isAdding} />
      }
    >
      {card.people.length === 0 && !isAdding && <Nobody />}
      <ul>
        {card.people.map((person) => (
          <PersonLine
            key={person.id}
            cardId={card.id}
            person={person}
            isOpen={openId === person.id}
            isNew={newId === person.id}
            onRemoved={focusAdd}
            onToggle={() => setOpenId(openId === person.id ? null : person.id)}
          />
        ))}
      </ul>
      {isAdding && <NewPerson onAdd={add} onCancel={cancel} />}
    </Section>
  )
}

function Nobody() {
  return <Hint>Nobody yet. Add who you speak with, so that each gets a note of their own.</Hint>
}
