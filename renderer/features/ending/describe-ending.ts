import type { EndingView } from '#shared/ipc/ending-view'
import { formatNumber } from '../../components/format-number.ts'

/** Says what archiving does: "Puts all 16 cards away …". */
export function describeArchiving(count: number): string {
  const cards = count === 1 ? 'the card' : `all ${formatNumber(count)} cards`
  return `Puts ${cards} away, so the next search starts with an empty board. Search finds them, and you can bring them back.`
}

/** Says what archiving would end although it is not done; says that nothing is if all is. */
export function describeLeft({ promises, withdrawals, news }: EndingView): string {
  const count = (lines: EndingView['news']) => lines.filter(({ isDone }) => !isDone).length
  const parts = [
    formatCount(count(promises), 'promise', 'promises'),
    formatCount(count(withdrawals) + count(news), 'note', 'notes'),
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'Nothing is left to do.'
  return `Still open: ${parts.join(' and ')}. Callback won’t remind you of archived cards.`
}

function formatCount(count: number, one: string, many: string): string {
  if (count === 0) return ''
  return count === 1 ? `1 ${one}` : `${formatNumber(count)} ${many}`
}
