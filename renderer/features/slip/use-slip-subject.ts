import { useEffect, useEffectEvent, useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Id, PlainDate } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { request } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { messages } from '../../state/stores.ts'
import { useHost } from '../../state/use-session.ts'
import { findSlipInterview, type SlipRequest } from './slip-conversation.ts'
import type { SlipSubject } from './slip-entry.ts'

interface Read {
  readonly card: Card
  readonly holidays: readonly PlainDate[]
  readonly settings: Settings
}

/**
 * Fetches what the slip needs when it opens; null until then. Calls `onNothing` when there is nothing to ask.
 */
export function useSlipSubject(
  { cardId, interviewId, isWholeDay: ofVisit }: SlipRequest & { readonly cardId: Id },
  onNothing: () => void,
): (SlipSubject & { readonly settings: Settings }) | null {
  const zone = useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const [read, setRead] = useState<Read | null>(null)
  const end = useEffectEvent(onNothing)
  const told = (card: Card) => findSlipInterview(card, { interviewId, isWholeDay: ofVisit, zone })
  const show = useEffectEvent((got: Read) => (told(got.card) ? setRead(got) : end()))

  useEffect(() => {
    let isOpen = true
    Promise.all([request('cards.get', { cardId }), request('settings.get', {})]).then(
      ([{ card, holidays }, settings]) => {
        if (isOpen) show({ card, holidays, settings })
      },
      (error: unknown) => {
        if (!isOpen) return
        messages.publish({ kind: 'failed', text: asAppError(error).message })
        end()
      },
    )
    return () => {
      isOpen = false
    }
  }, [cardId])

  const interview = read && told(read.card)
  return interview ? { ...read, interview, zone, isLater: interviewId !== null } : null
}
