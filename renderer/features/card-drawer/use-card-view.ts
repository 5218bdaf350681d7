import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AppError } from '#shared/errors/app-error'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { request, subscribe } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/**
 * One card whole, asked for anew whenever something changed. `failure` leaves an older view shown beside it; until
 * another card was read, the one before is.
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
      // Its words change with the day, and it goes with the board.
      subscribe('board.changed', () => void load(cardId)),
    ]
    return () => {
      for (const end of unsubscribe) end()
    }
  }, [cardId])

  return { view, failure }
}
