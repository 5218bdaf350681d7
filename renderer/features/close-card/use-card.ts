import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'

/**
 * Returns the card as it was when the dialog opened; null until it is loaded. If loading fails, the failure
 * is shown and `onFailure` is called.
 */
export function useWholeCard(cardId: Id, onFailure: () => void): CardView | null {
  const { data, failure } = useRoute('cards.get', { cardId })
  useReportedFailure(failure, onFailure)
  return data
}
