import { useEffect, useEffectEvent } from 'react'
import type { Id } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'
import { useHost } from '../../state/use-session.ts'
import { findSlipInterview, type SlipRequest } from './slip-conversation.ts'
import type { SlipSubject } from './slip-entry.ts'

/**
 * Fetches what the slip needs; null until it is loaded. Calls `onNothing` if loading fails or there is
 * nothing to ask.
 */
export function useSlipSubject(
  { cardId, interviewId, isWholeDay }: SlipRequest & { readonly cardId: Id },
  onNothing: () => void,
): (SlipSubject & { readonly settings: Settings }) | null {
  const zone = useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const { data: view, failure: cardFailure } = useRoute('cards.get', { cardId })
  const { data: settings, failure: settingsFailure } = useRoute('settings.get', {})
  useReportedFailure(cardFailure ?? settingsFailure, onNothing)

  const interview = view && findSlipInterview(view.card, { interviewId, isWholeDay, zone })
  const hasNothing = view !== null && interview === undefined
  const reportNothing = useEffectEvent(onNothing)
  useEffect(() => {
    if (hasNothing) reportNothing()
  }, [hasNothing])

  if (!view || !interview || !settings) return null
  const { card, holidays } = view
  return { card, holidays, settings, interview, zone, isLater: interviewId !== null }
}
