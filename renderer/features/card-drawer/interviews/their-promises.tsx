import { useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { Button } from '../../../components/button.tsx'
import { UnsavedPlaceContext } from '../../../forms/unsaved-place.ts'
import styles from '../entry/entry.module.css'
import { isLastEnded } from './last-ended.ts'
import { TheirPromiseFields } from './their-promise-fields.tsx'

interface TheirPromisesProps {
  readonly card: Card
  readonly interview: Interview
}

/**
 * Shows what the employer promised in one interview. A new promise always belongs to the latest interview
 * that is over, so it can be added only there.
 */
export function TheirPromises({ card, interview }: TheirPromisesProps) {
  // The promise being added; it is listed from here until it is stored and comes back with the card.
  const [newId, setNewId] = useState<string | null>(null)
  const promises = card.theirPromises.filter(({ interviewId }) => interviewId === interview.id)
  const isNewStored = promises.some(({ id }) => id === newId)
  const ids = [...promises.map(({ id }) => id), ...(newId !== null && !isNewStored ? [newId] : [])]
  const canAdd = isLastEnded(card, interview, Date.now()) && (newId === null || isNewStored)
  if (ids.length === 0 && !canAdd) return null
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>When they’ll decide</h4>
      {/* A promise has no typed words, so its fields are not kept. */}
      <UnsavedPlaceContext value={null}>
        {ids.map((id) => (
          <TheirPromiseFields
            key={id}
            card={card}
            promiseId={id}
            promise={promises.find((promise) => promise.id === id) ?? null}
            onRemoved={() => setNewId(null)}
          />
        ))}
      </UnsavedPlaceContext>
      {canAdd && (
        <div className={styles.more}>
          <Button look="quiet" size="small" onPress={() => setNewId(crypto.randomUUID())}>
            {ids.length === 0 ? 'Add what they said' : 'They’ve said something else since'}
          </Button>
        </div>
      )}
    </div>
  )
}
