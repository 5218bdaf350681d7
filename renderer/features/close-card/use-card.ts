import { useEffect, useEffectEvent, useState } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { messages } from '../../state/stores.ts'

/**
 * Returns the card as it was when the dialog opened; null until it is loaded. Closes the dialog if loading
 * fails.
 */
export function useWholeCard(cardId: Id, onFailure: () => void): CardView | null {
  const [view, setView] = useState<CardView | null>(null)
  const fail = useEffectEvent((error: unknown) => {
    messages.publish({ kind: 'failed', text: asAppError(error).message })
    onFailure()
  })

  useEffect(() => {
    let isOpen = true
    request('cards.get', { cardId }).then(
      (read) => isOpen && setView(read),
      (error: unknown) => isOpen && fail(error),
    )
    return () => {
      isOpen = false
    }
  }, [cardId])

  return view
}
