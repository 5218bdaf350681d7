import { useState } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import { parseEventId } from '#shared/rules/follow-up-key'
import { saveChange } from '../entry/save-change.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { NewLine } from '../section/new-line.tsx'
import { Section } from '../section/section.tsx'
import { useAdding } from '../section/use-adding.ts'
import { OwnPromiseLine } from './own-promise-line.tsx'

/** The section of what the user promised to do. */
export function OwnPromises({ view }: { readonly view: CardView }) {
  const { card, followUps } = view
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('promises')
  const [newId, setNewId] = useState<string | null>(null)
  const save = (text: string) => {
    const promiseId = crypto.randomUUID()
    // Set before the card comes back with the promise, so that the new line is open when it first appears.
    setNewId(promiseId)
    return saveChange({
      type: 'save-own-promise',
      ...{ cardId: card.id, promiseId, text },
      ...{ personId: null, interviewId: null, date: null },
    })
  }
  return (
    <Section
      id="promises"
      title="What you promised"
      summary={card.ownPromises.length === 0 ? '' : String(card.ownPromises.length)}
      action={
        <AddButton ref={addButtonRef} name="Add a promise" onPress={startAdding} isDisabled={isAdding} />
      }
    >
      {card.ownPromises.length === 0 && !isAdding && (
        <Hint>Nothing yet. A portfolio to send, a call to make: each becomes a task with its day.</Hint>
      )}
      <ul>
        {card.ownPromises.map((promise) => (
          <OwnPromiseLine
            key={promise.id}
            card={card}
            promise={promise}
            followUp={
              followUps.find(({ step, key }) => step === 'own-promise' && parseEventId(key) === promise.id) ??
              null
            }
            isNew={newId === promise.id}
            onRemoved={focusAddButton}
          />
        ))}
      </ul>
      {isAdding && (
        <NewLine
          label="What you promised"
          placeholder="Send the portfolio"
          onAdd={save}
          onDone={stopAdding}
        />
      )}
    </Section>
  )
}
