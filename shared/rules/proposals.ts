import type { Card } from '../model/card.ts'
import type { Offer } from '../model/offer.ts'
import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import { toPlainDate } from '../time/day.ts'
import { getInterviewEnd } from '../time/instant.ts'
import { findAcceptedCard } from './board/accepted-card.ts'
import { findOfferEnd, listOffersNotWithdrawn } from './board/open-offers.ts'
import { isClosed } from './facts/is-closed.ts'
import type { FindDaysOff } from './timing/calendars.ts'

/**
 * Something that Today proposes besides the follow-ups: to close all cards on which no answer came for a long time,
 * to say what became of an offer that can no longer be answered, or to end the search because a job was accepted.
 */
export type Proposal =
  | { readonly kind: 'no-answer'; readonly cards: readonly Card[] }
  | { readonly kind: 'passed-offer'; readonly card: Card; readonly offer: Offer }
  | { readonly kind: 'ending'; readonly card: Card }

/** What proposals depend on besides the cards. */
interface ProposalContext {
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly daysOff: FindDaysOff
  /** Returns the first day on which “no answer” is proposed for a card, see `findFirstNoAnswerDay`. */
  readonly getNoAnswerDay: (card: Card) => PlainDate
}

/**
 * Lists what Today proposes: first the end of the search, then the offers, oldest first, then at most one proposal for
 * all cards without an answer, the longest silent first. A card with an interview ahead is not proposed.
 */
export function listProposals(cards: readonly Card[], context: ProposalContext): readonly Proposal[] {
  const today = toPlainDate(context.now, context.zone)
  const passed: { readonly card: Card; readonly offer: Offer }[] = []
  const silent: { readonly card: Card; readonly noAnswerDay: PlainDate }[] = []
  for (const card of cards) {
    if (isClosed(card) || hasInterviewAhead(card, context.now)) continue
    const offers = listOffersNotWithdrawn(card)
    if (offers.length === 0) {
      const noAnswerDay = context.getNoAnswerDay(card)
      if (noAnswerDay <= today) silent.push({ card, noAnswerDay })
    } else if (offers.every((offer) => findOfferEnd(offer, card, context) <= context.now))
      // The last of several offers is the one that the user still remembers.
      passed.push({ card, offer: offers.reduce((a, b) => (b.at > a.at ? b : a)) })
  }
  passed.sort((a, b) => compareText(a.offer.at, b.offer.at) || compareText(a.card.id, b.card.id))
  silent.sort((a, b) => compareText(a.noAnswerDay, b.noAnswerDay) || compareText(a.card.id, b.card.id))
  const accepted = findAcceptedCard(cards)
  const proposals: Proposal[] = accepted ? [{ kind: 'ending', card: accepted.card }] : []
  for (const one of passed) proposals.push({ kind: 'passed-offer', ...one })
  if (silent.length > 0) proposals.push({ kind: 'no-answer', cards: silent.map(({ card }) => card) })
  return proposals
}

function hasInterviewAhead({ interviews }: Card, now: EpochMs): boolean {
  return interviews.some((one) => one.status === 'planned' && getInterviewEnd(one) > now)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
