import type { ArchiveSummary } from '../../ipc/board-view.ts'
import type { Card } from '../../model/card.ts'
import { isArchived } from '../../rules/facts/is-closed.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { formatOnDay } from '../../text/format-day-in-sentence.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'
import { daysBetween, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'

/** How many days after the search was put away the new job is still news. */
const JOINING_DAYS = 30

/** Says what was put away, if every card was; null otherwise, and without cards. */
export function summarizeArchive(
  cards: readonly Card[],
  { now, zone, formats }: TimeContext,
): ArchiveSummary | null {
  if (cards.length === 0 || cards.some((card) => !isArchived(card))) return null
  const archivedAt = cards.map((card) => card.archivedAt ?? card.addedAt).reduce((a, b) => (b > a ? b : a))
  const last = cards.filter((card) => card.archivedAt === archivedAt)
  const [day, today] = [toPlainDate(toEpoch(archivedAt), zone), toPlainDate(now, zone)]
  const isNews = daysBetween(day, today) <= JOINING_DAYS
  const joined = isNews ? last.find(({ closing }) => closing?.reason === 'accepted') : undefined
  return {
    count: cards.length,
    archivedOn: formatOnDay(day, { today, formats }),
    joined: joined ? withoutDirectionMarks(joined.company) : null,
  }
}
