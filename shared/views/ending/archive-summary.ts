import type { ArchiveSummary } from '../../ipc/board-view.ts'
import type { Card } from '../../model/card.ts'
import { isArchived } from '../../rules/facts/is-closed.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { formatOnDay } from '../../text/format-day-in-sentence.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'

/** Says what was put away, if every card was; null otherwise, and without cards. */
export function summarizeArchive(
  cards: readonly Card[],
  { now, zone, formats }: TimeContext,
): ArchiveSummary | null {
  if (cards.length === 0 || cards.some((card) => !isArchived(card))) return null
  const archivedAt = cards.map((card) => card.archivedAt ?? card.addedAt).reduce((a, b) => (b > a ? b : a))
  const last = cards.filter((card) => card.archivedAt === archivedAt)
  const joined = last.find(({ closing }) => closing?.reason === 'accepted')
  return {
    count: cards.length,
    archivedOn: formatOnDay(toPlainDate(toEpoch(archivedAt), zone), {
      today: toPlainDate(now, zone),
      formats,
    }),
    joined: joined ? withoutDirectionMarks(joined.company) : null,
  }
}
