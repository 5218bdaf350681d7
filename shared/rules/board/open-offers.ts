import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { toInstant } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import { isClosed } from '../facts/is-closed.ts'
import { normalizeEmployer } from '../facts/normalize-employer.ts'
import type { FindDaysOff } from '../timing/calendars.ts'
import { EVENING, getAnswerDay } from '../timing/offer-deadline.ts'
import { addWorkingDays } from '../timing/working-days.ts'

/** Working days after the last day to answer an offer during which it still counts as open. */
const DAYS_AFTER_DEADLINE = 3

/** An offer that was not withdrawn and can still be answered, on a card that is not closed. */
export interface OpenOffer {
  readonly offer: Offer
  /** When the offer was made. */
  readonly at: EpochMs
  /** The last day to answer it, and the zone of its card, in which that day is. */
  readonly answerDay: PlainDate
  readonly zone: ZoneName
  /** When it is open no more. */
  readonly endsAt: EpochMs
  readonly cardId: Id
  readonly employer: string
}

/** The facts on which it depends whether an offer is open. */
interface OfferContext {
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly daysOff: FindDaysOff
}

// One shared empty list, so that a card without offers costs no memory.
const noOffers: readonly Offer[] = []

/** Returns the offers of a card that the employer has not withdrawn. */
export function listOffersNotWithdrawn({ offers }: Pick<Card, 'offers'>): readonly Offer[] {
  return offers.length === 0 ? noOffers : offers.filter((offer) => offer.withdrawnAt === null)
}

/** Returns the open offers of these cards, oldest first. */
export function listOpenOffers(cards: readonly Card[], context: OfferContext): readonly OpenOffer[] {
  const open: OpenOffer[] = []
  for (const card of cards) {
    if (card.offers.length === 0 || isClosed(card)) continue
    const zone = resolveCardZone(card, context.zone)
    for (const offer of listOffersNotWithdrawn(card)) {
      const answerDay = getAnswerDay(offer, zone)
      const endsAt = findOfferEnd(offer, card, context)
      if (context.now >= endsAt) continue
      const employer = normalizeEmployer(card)
      open.push({ offer, at: toEpoch(offer.at), answerDay, zone, endsAt, cardId: card.id, employer })
    }
  }
  return open.sort((a, b) => a.at - b.at)
}

/**
 * Returns when an offer ended or ends: when it was withdrawn, or three working days after the time to answer
 * it.
 */
export function findOfferEnd(offer: Offer, card: Card, context: Omit<OfferContext, 'now'>): EpochMs {
  if (offer.withdrawnAt !== null) return toEpoch(offer.withdrawnAt)
  const zone = resolveCardZone(card, context.zone)
  const lastDay = addWorkingDays(getAnswerDay(offer, zone), DAYS_AFTER_DEADLINE, context.daysOff(card))
  return toInstant({ date: lastDay, time: EVENING, zone })
}
