import type { ArchiveView } from '../../ipc/archive-view.ts'
import type { Card } from '../../model/card.ts'
import type { Id } from '../../model/scalars.ts'
import { stageNames } from '../../model/stage.ts'
import { isArchived } from '../../rules/facts/is-closed.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { formatDayShort } from '../../text/format-day.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { closingWords } from '../closing-words.ts'
import { describeListedPerson, listPeople } from './people.ts'

/** The most cards and the most people that are listed. A card beyond it is found by typing its name. */
const MAX_LINES = 200

/** Lists the archived cards among those with the given ids, and the people with whom the user keeps in touch. */
export function toArchive(
  { cards, matches }: { readonly cards: readonly Card[]; readonly matches: ReadonlySet<Id> },
  { now, zone, formats }: TimeContext,
): ArchiveView {
  const archived = cards.filter(isArchived)
  const found = archived
    .filter(({ id }) => matches.has(id))
    .sort((a, b) => compare(b.archivedAt ?? '', a.archivedAt ?? '') || compare(b.addedAt, a.addedAt))
  const today = toPlainDate(now, zone)
  const people = listPeople(cards, ({ keepInTouch }) => keepInTouch === true).slice(0, MAX_LINES)
  return {
    cards: found.slice(0, MAX_LINES).map((card) => ({
      id: card.id,
      company: withoutDirectionMarks(card.company),
      role: withoutDirectionMarks(card.role),
      ending: card.closing ? closingWords[card.closing.reason] : stageNames[card.stage],
      archivedOn: formatDayShort(toPlainDate(toEpoch(card.archivedAt ?? card.addedAt), zone), today, formats),
    })),
    count: found.length,
    total: archived.length,
    people: people.map((one) => ({
      ...describeListedPerson(one),
      email: one.person.email,
      phone: one.person.phone,
    })),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
