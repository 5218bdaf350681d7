import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { promiseThatCounts } from './current-promise.ts'
import type { Chain } from './thread-start.ts'

/** D: the day by which they said they would decide, as far as it still counts for a chain; null for none. */
export function promisedDate(card: Pick<Card, 'theirPromises'>, chain: Chain): PlainDate | null {
  if (chain.from === 'answer') return chain.word.kind === 'new-date' ? chain.word.date : null
  if (chain.from === 'withdrawn-offer') return null
  const word = promiseThatCounts(card, chain.visit)?.word
  return word?.kind === 'decide-by' ? word.date : null
}
