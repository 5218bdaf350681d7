import type { Card } from '../../model/card.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { listFeedbackTexts } from '../facts/rejection-feedback.ts'
import type { FindDaysOff } from '../timing/calendars.ts'
import { type AcceptedJob, listAcceptedJobs } from './accepted-jobs.ts'
import { isUnansweredApplication, planApplicationDays } from './applications.ts'
import { listOpenOffers, type OpenOffer } from './open-offers.ts'

/** The cards on which the follow-ups of other cards may depend. */
interface BoardCards {
  /** In board order. */
  readonly cards: readonly Card[]
  readonly ids: ReadonlySet<Id>
}

/** What the follow-ups of every card depend on besides the card itself. */
export interface BoardContext {
  readonly boardCards: BoardCards
  /** Every open offer on the board, oldest first. */
  readonly offers: readonly OpenOffer[]
  /** Every job that the user accepted, oldest first. */
  readonly accepted: readonly AcceptedJob[]
  /** The day on which to follow up on each application that nobody answered, by the id of its card. */
  readonly applicationDays: ReadonlyMap<Id, PlainDate>
  /** The feedback given with earlier rejections, newest first. */
  readonly feedback: readonly string[]
}

/** Returns true if the follow-ups of other cards may depend on a card: it has an offer, a closing or an application without an answer. */
export function isBoardCard(card: Card): boolean {
  return card.offers.length > 0 || card.closing !== null || isUnansweredApplication(card)
}

/** Selects the cards on which the follow-ups of other cards may depend. */
export function listBoardCards(cards: readonly Card[]): BoardCards {
  const selected = cards.filter(isBoardCard)
  return { cards: selected, ids: new Set(selected.map(({ id }) => id)) }
}

/** Derives what all cards share as of now. */
export function deriveBoardContext(
  boardCards: BoardCards,
  context: {
    readonly settings: Settings
    readonly zone: ZoneName
    readonly now: EpochMs
    readonly daysOff: FindDaysOff
  },
): BoardContext {
  const { cards } = boardCards
  const offers = listOpenOffers(cards, context)
  const accepted = listAcceptedJobs(cards, context.zone)
  return {
    boardCards,
    offers,
    accepted,
    applicationDays: planApplicationDays(cards, { ...context, offers, accepted }),
    feedback: listFeedbackTexts(cards),
  }
}
