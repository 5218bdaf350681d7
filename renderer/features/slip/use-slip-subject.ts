import { useEffect, useEffectEvent } from 'react'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'
import { useHost } from '../../state/use-session.ts'
import { findSlipInterview, type SlipRequest } from './slip-conversation.ts'
import type { SlipSubject } from './slip-entry.ts'

/** What the slip asks about: a conversation, or, if none was recorded, whether there was one. */
type SlipContent =
  | { readonly kind: 'conversation'; readonly subject: SlipSubject; readonly settings: Settings }
  | { readonly kind: 'unknown'; readonly card: Card }

/**
 * Fetches what the slip needs; `content` is null until it is loaded, and `reload` fetches the card again. Calls
 * `onNothing` if loading fails or there is nothing to ask.
 */
export function useSlipSubject(
  { cardId, interviewId, isWholeDay }: SlipRequest & { readonly cardId: Id },
  onNothing: () => void,
): { readonly content: SlipContent | null; readonly reload: () => Promise<void> } {
  const zone = useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const { data: view, failure: cardFailure, reload } = useRoute('cards.get', { cardId })
  const { data: settings, failure: settingsFailure } = useRoute('settings.get', {})
  useReportedFailure(cardFailure ?? settingsFailure, onNothing)

  const interview = view && findSlipInterview(view.card, { interviewId, isWholeDay, zone })
  // A card that came to Waiting straight from Applied has no conversation yet, and none is made up.
  const isUnknown =
    view !== null && interviewId === null && view.card.interviews.every(({ status }) => status !== 'planned')
  const hasNothing = view !== null && interview === undefined && !isUnknown
  const reportNothing = useEffectEvent(onNothing)
  useEffect(() => {
    if (hasNothing) reportNothing()
  }, [hasNothing])

  if (!view || !settings) return { content: null, reload }
  const { card, holidays, readAt: now } = view
  if (!interview) return { content: isUnknown ? { kind: 'unknown', card } : null, reload }
  const subject = { card, now, holidays, interview, zone, isLater: interviewId !== null }
  return { content: { kind: 'conversation', subject, settings }, reload }
}
