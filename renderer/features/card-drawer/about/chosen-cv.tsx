import { type ReactNode, useId, useState } from 'react'
import type { Card } from '#shared/model/card'
import { Button } from '../../../components/button.tsx'
import field from '../../../components/field.module.css'
import { createBusyGuard } from '../../../forms/busy-guard.ts'
import { request } from '../../../ipc/host.ts'
import { asAppError } from '../../../state/as-app-error.ts'
import { saveChange } from '../entry/save-change.ts'
import styles from './cv-file.module.css'

interface ChosenCvProps {
  readonly card: Card
  /** Called with why a file could not be chosen or kept; null if it was, and if the user cancelled. */
  readonly onResult: (refusal: string | null) => void
  /** What else can be done with the file. */
  readonly children: ReactNode
}

/** The file of the CV as it was chosen in the system's dialog, with the buttons that choose another or none. */
export function ChosenCv({ card, onResult, children }: ChosenCvProps) {
  const labelId = useId()
  const [runAlone] = useState(createBusyGuard)
  const path = card.cvPath ?? ''
  const keep = async (changes: { readonly cvPath: string; readonly cvSent?: string }) => {
    const seen = { cvPath: path, ...(changes.cvSent === undefined ? {} : { cvSent: card.cvSent ?? '' }) }
    const refusal = await saveChange({ type: 'edit-card', cardId: card.id, changes, seen })
    onResult(refusal?.message ?? null)
  }
  const choose = async () => {
    try {
      const chosen = await request('cards.chooseCv', {})
      if (chosen === null) return onResult(null)
      // A name that the user gave is better than that of the file.
      const hasName = (card.cvSent ?? '') !== ''
      await keep({ cvPath: chosen.path, ...(hasName ? {} : { cvSent: chosen.name }) })
    } catch (error) {
      onResult(asAppError(error).message)
    }
  }
  return (
    <fieldset className={styles.chosen} aria-labelledby={labelId}>
      <p id={labelId} className={field.label}>
        The file
      </p>
      <p className={styles.name} dir="auto">
        {path === '' ? 'None chosen' : path}
      </p>
      <div className={styles.buttons}>
        {children}
        <Button onPress={() => void runAlone(choose)}>
          {path === '' ? 'Choose file …' : 'Choose another …'}
        </Button>
        {path !== '' && (
          <Button look="quiet" onPress={() => void keep({ cvPath: '' })}>
            Remove
          </Button>
        )}
      </div>
    </fieldset>
  )
}
