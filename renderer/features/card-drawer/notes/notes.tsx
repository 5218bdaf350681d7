import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { unsaved } from '../../../state/unsaved/unsaved.ts'
import { saveCardField } from '../entry/save-card-field.ts'
import styles from './notes.module.css'

/** Whether the notes of a card are shown, and how they begin. */
interface NotesState {
  readonly isShown: boolean
  /** True if the user has just asked for them. */
  readonly isNew: boolean
  show(): void
}

/** Shows the notes of a card if it has some, if some are unsaved, or once the user asks for them. */
export function useNotes(card: Card): NotesState {
  const place = useUnsavedPart('notes')
  const [isNew, setNew] = useState(false)
  // Notes whose text was deleted stay until the card is opened again, so that the focus is not lost.
  const [hasSome] = useState(() => card.notes !== '' || (place !== null && unsaved.hasUnder(place.key)))
  return { isShown: hasSome || isNew || card.notes !== '', isNew, show: () => setNew(true) }
}

interface NotesProps {
  readonly card: Card
  readonly notes: NotesState
}

/** Whatever the user wants to remember about a card. */
export function Notes({ card, notes }: NotesProps) {
  const place = useUnsavedPart('notes')
  if (!notes.isShown) return null
  return (
    <section aria-labelledby="notes-heading" className={styles.notes}>
      <h3 id="notes-heading">Notes</h3>
      <UnsavedPlaceContext value={place}>
        <AutosaveTextField
          label="Notes"
          look="bare"
          multiline
          autoFocus={notes.isNew}
          placeholder="Anything you want to remember"
          value={card.notes}
          onSave={saveCardField(card.id, 'notes')}
        />
      </UnsavedPlaceContext>
    </section>
  )
}
