import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { PlainDate, ZoneName } from '../model/scalars.ts'
import { getAppliedOn } from '../rules/board/applications.ts'
import { listOffersNotWithdrawn } from '../rules/board/open-offers.ts'
import { resolveCardZone } from '../rules/facts/card-zone.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded } from '../rules/follow-up-status.ts'
import { getAnswerDay } from '../rules/timing/offer-deadline.ts'
import { formatFullName } from '../text/person-names.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Returns what the board filters a card by. Most cards have little of it, so what is missing is left out. */
export function listFilterFacts(card: Card): Pick<BoardCard, 'tags' | 'isStarred' | 'source' | 'recruiters'> {
  const { tags = [], isStarred, source, agency, people } = card
  const recruiters = people.filter(({ role }) => role === 'recruiter').map(formatFullName)
  const names = [...(agency ? [agency] : []), ...recruiters].map(withoutDirectionMarks)
  return {
    ...(tags.length > 0 && { tags: tags.map(withoutDirectionMarks) }),
    ...(isStarred && { isStarred }),
    ...(source && { source: withoutDirectionMarks(source) }),
    ...(names.length > 0 && { recruiters: [...new Set(names)] }),
  }
}

/** What the day of a card follows from besides the card. */
interface DayContext {
  readonly followUps: readonly FollowUp[]
  readonly coming: Interview | null
  readonly zone: ZoneName
}

/**
 * Returns the day by which a column sorts its cards: of the application, the next interview, the user's turn, the answer
 * to the offer, or the closing. Without such a day the field is missing.
 */
export function findSortDay(card: Card, context: DayContext): Pick<BoardCard, 'day'> {
  const day = findDay(card, context)
  return day === null ? {} : { day }
}

function findDay(card: Card, { followUps, coming, zone }: DayContext): PlainDate | null {
  switch (card.stage) {
    case 'applied':
      return getAppliedOn(card, zone)
    case 'phone-screen':
    case 'interview':
      return coming && toPlainDate(toEpoch(coming.start), zone)
    case 'waiting': {
      const turns = followUps
        .filter(({ status }) => !isEnded(status))
        .map(({ alerts, opensAt }) => alerts[0]?.at ?? opensAt)
      return turns.length === 0 ? null : toPlainDate(Math.min(...turns), zone)
    }
    case 'offer': {
      const days = listOffersNotWithdrawn(card).map((offer) =>
        getAnswerDay(offer, resolveCardZone(card, zone)),
      )
      return days.sort()[0] ?? null
    }
    case 'closed':
      return card.closing && toPlainDate(toEpoch(card.closing.at), zone)
  }
}
