import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AppError } from '#shared/errors/app-error'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { request, subscribe } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/**
 * Fetches one card, and again whenever it or the board changes. After a failure the last view is still
 * returned beside `failure`. After a switch to another card the previous card is returned until the new one
 * has arrived.
 */
export function useCardView(cardId: Id): { view: CardView | null; failure: AppError | null } {
  const [view, setView] = useState<CardView | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const asked = useRef(0)

  const load = useEffectEvent(async (id: Id) => {
    const turn = ++asked.current
    try {
      const got = await request('cards.get', { cardId: id })
      if (turn !== asked.current) return
      setView(got)
      setFailure(null)
    } catch (cause) {
      if (turn === asked.current) setFailure(asAppError(cause))
    }
  })
  useEffect(() => {
    void load(cardId)
    const unsubscribe = [
      subscribe('cards.changed', ({ ids }) => void (ids.includes(cardId) && load(cardId))),
      // Its texts change with the day, and a replaced board may no longer have the card.
      subscribe('board.changed', () => void load(cardId)),
    ]
    return () => {
      for (const end of unsubscribe) end()
    }
  }, [cardId])

  return { view, failure }
}
