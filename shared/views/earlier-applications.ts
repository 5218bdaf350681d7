import type { EarlierApplications } from '../ipc/earlier-applications.ts'
import type { Card } from '../model/card.ts'
import { stageNames } from '../model/stage.ts'
import { isArchived } from '../rules/facts/is-closed.ts'
import { normalizeEmployer } from '../rules/facts/normalize-employer.ts'
import { listPatienceKeys } from '../rules/facts/person-key.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { formatDayShort } from '../text/format-day.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { closingWords } from './closing-words.ts'
import { describeListedPerson, listPeople } from './ending/people.ts'

/** The most applications that are named; the latest ones. */
const MAX_LINES = 3

/** Describes the earlier applications at an employer, the latest first, and whom the user knows there. */
export function listEarlierApplications(
  cards: readonly Card[],
  company: string,
  { now, zone, formats }: TimeContext,
): EarlierApplications {
  const employer = normalizeEmployer({ company })
  const found = cards.filter((card) => listPatienceKeys(card)[0] === employer)
  const today = toPlainDate(now, zone)
  const format = (at: Card['addedAt']) => formatDayShort(toPlainDate(toEpoch(at), zone), today, formats)
  const lines = found
    .toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
    .slice(0, MAX_LINES)
    .map(({ role, closing, stage, stageSince, archivedAt }) => {
      const name = withoutDirectionMarks(role) || 'An application'
      if (closing) return `${name}: ${closingWords[closing.reason]}, ${format(closing.at)}`
      const isOld = isArchived({ archivedAt })
      return `${name}: ${stageNames[stage]} since ${format(stageSince)}${isOld ? ', archived' : ''}`
    })
  const kept = listPeople(found, ({ keepInTouch }) => keepInTouch === true)
  return { lines, count: found.length, people: kept.map((one) => describeListedPerson(one).name) }
}
