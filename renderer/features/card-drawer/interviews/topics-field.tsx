import { useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { Button } from '../../../components/button.tsx'
import styles from '../entry/entry.module.css'
import { isLastEnded } from './last-ended.ts'
import { TheirPromiseFields } from './their-promise-fields.tsx'

interface TheirWordsProps {
  readonly card: Card
  readonly interview: Interview
}

/** What they said of when, in one conversation. A new word can only be about the last one that is over. */
export function TheirWords({ card, interview }: TheirWordsProps) {
  const [newId, setNewId] = useState<string | null>(null)
  const known = card.theirPromises.filter((one) => one.interviewId === interview.id)
  const isNewStored = known.some((one) => one.id === newId)
  const ids = [...known.map((one) => one.id), ...(newId !== null && !isNewStored ? [newId] : [])]
  const canAdd = isLastEnded(card, interview, Date.now()) && (newId === null || isNewStored)
  if (ids.length === 0 && !canAdd) return null
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>When they decide</h4>
      {ids.map((id) => (
        <TheirPromiseFields
          key={id}
          card={card}
          promiseId={id}
          promise={known.find((one) => one.id === id) ?? null}
          onGone={() => setNewId(null)}
        />
      ))}
      {canAdd && (
        <div className={styles.more}>
          <Button look="quiet" size="small" onPress={() => setNewId(crypto.randomUUID())}>
            {ids.length === 0 ? 'Note what they said' : 'They said something else since'}
          </Button>
        </div>
      )}
    </div>
  )
}
