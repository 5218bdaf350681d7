import type { ArchiveSummary } from '#shared/ipc/board-view'
import { formatNumber } from '../../components/format-number.ts'

/** Says what was put away, and where it is. */
export function describeArchived({ count, archivedOn }: ArchiveSummary): string {
  const what = count === 1 ? 'Your only card was archived' : `All ${formatNumber(count)} cards were archived`
  const it = count === 1 ? 'It’s' : 'They’re'
  return `${what} ${archivedOn}. ${it} under Archived cards in the View menu, and can be brought back from there.`
}
