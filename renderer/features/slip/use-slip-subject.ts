import { useEffect, useEffectEvent, useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { latestEndedInterview } from '#shared/rules/facts/latest-ended-interview'
import { toEpoch } from '#shared/time/instant'
import { request } from '../../ipc/request.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { messages } from '../../state/stores.ts'
import { useHost } from '../../state/use-session.ts'
import type { SlipSubject } from './slip-entry.ts'

/** What the slip needs, read when it opens; null until then. Where there is nothing to ask, it ends itself. */
export function useSlipSubject(
  { cardId, interviewId }: { cardId: Id; interviewId: Id | null },
  onNothing: () => void,
): (SlipSubject & { readonly settings: Settings }) | null {
  const zone = useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const [read, setRead] = useState<{ card: Card; settings: Settings } | null>(null)
  const end = useEffectEvent(onNothing)

  useEffect(() => {
    let isOpen = true
    Promise.all([request('cards.get', { cardId }), request('settings.get', {})]).then(
      ([{ card }, settings]) => {
        if (!isOpen) return
        if (conversationOf(card, interviewId)) setRead({ card, settings })
        else end()
      },
      (error: unknown) => {
        if (!isOpen) return
        messages.tell({ kind: 'failed', text: asAppError(error).message })
        end()
      },
    )
    return () => {
      isOpen = false
    }
  }, [cardId, interviewId])

  const interview = read && conversationOf(read.card, interviewId)
  return interview ? { ...read, interview, zone, isLater: interviewId !== null } : null
}

/** The conversation asked for, else the one that brought the card to Waiting, unless it was told of already. */
function conversationOf(card: Card, interviewId: Id | null) {
  if (interviewId !== null) return card.interviews.find((one) => one.id === interviewId)
  const interview = latestEndedInterview(card, toEpoch(card.stageSince))
  return interview?.debriefedAt === null ? interview : null
}
