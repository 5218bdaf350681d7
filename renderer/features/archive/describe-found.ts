import type { ArchiveView } from '#shared/ipc/archive-view'
import { formatNumber } from '../../components/format-number.ts'

/** Says how many archived cards are listed: "16 cards", "2 of 16 cards", "The first 200 of 1,250 cards". */
export function describeFound({ cards, count, total }: ArchiveView, text: string): string {
  const noun = total === 1 ? 'card' : 'cards'
  if (count === 0) return 'No archived card matches.'
  if (cards.length < count)
    return `The first ${formatNumber(cards.length)} of ${formatNumber(count)} ${noun}. Type to find the others.`
  if (text.trim() === '') return `${formatNumber(total)} ${noun}`
  return `${formatNumber(count)} of ${formatNumber(total)} ${noun}`
}
