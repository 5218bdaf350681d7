import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AppError } from '#shared/errors/app-error'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { request } from '../../ipc/request.ts'
import { subscribe } from '../../ipc/subscribe.ts'
import { asAppError } from '../../state/as-app-error.ts'

/** One card whole, asked for anew whenever something changed. `failure` leaves an older view shown beside it. */
export function useCardView(cardId: Id): { view: CardView | null; failure: AppError | null } {
  const [view, setView] = useState<CardView | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const asked = useRef(0)

  const load = useEffectEvent(async () => {
    const turn = ++asked.current
    try {
      const got = await request('cards.get', { cardId })
      if (turn !== asked.current) return
      setView(got)
      setFailure(null)
    } catch (cause) {
      if (turn === asked.current) setFailure(asAppError(cause))
    }
  })
  useEffect(() => {
    void load()
    return subscribe('board.changed', () => void load())
  }, [])

  return { view, failure }
}
