import type { Card } from '../model/card.ts'
import type { Offer } from '../model/offer.ts'
import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { getInterviewEnd, toEpoch } from '../time/instant.ts'
import { findAcceptedCard } from './board/accepted-card.ts'
import { findOfferEnd, listOffersNotWithdrawn } from './board/open-offers.ts'
import { isClosed } from './facts/is-closed.ts'
import type { FindDaysOff } from './timing/calendars.ts'

/**
 * Something that Today proposes besides the follow-ups: to close all cards on which no answer came for a long time,
 * to say what became of an offer that can no longer be answered, to note the conversations after which cards wait, or
 * to end the search because a job was accepted.
 */
export type Proposal =
  | { readonly kind: 'no-answer'; readonly cards: readonly Card[] }
  | { readonly kind: 'passed-offer'; readonly card: Card; readonly offer: Offer }
  | { readonly kind: 'no-conversation'; readonly cards: readonly Card[] }
  | { readonly kind: 'ending'; readonly card: Card }

/** How long Today asks for the conversation of a card in Waiting. Later it is hard to recall, and the user may not want to say. */
const NO_CONVERSATION_DAYS = 14

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
 * all cards that wait after no conversation, the one that moved last first, and one for all cards without an answer, the
 * longest silent first. A card with an interview ahead is not proposed.
 */
export function listProposals(cards: readonly Card[], context: ProposalContext): readonly Proposal[] {
  const today = toPlainDate(context.now, context.zone)
  const passed: { readonly card: Card; readonly offer: Offer }[] = []
  const untold: Card[] = []
  const silent: { readonly card: Card; readonly noAnswerDay: PlainDate }[] = []
  for (const card of cards) {
    if (isClosed(card) || hasInterviewAhead(card, context.now)) continue
    const offers = listOffersNotWithdrawn(card)
    if (offers.length === 0) {
      const noAnswerDay = context.getNoAnswerDay(card)
      if (noAnswerDay <= today) silent.push({ card, noAnswerDay })
      else if (lacksConversation(card, today, context)) untold.push(card)
    } else if (offers.every((offer) => findOfferEnd(offer, card, context) <= context.now))
      // The last of several offers is the one that the user still remembers.
      passed.push({ card, offer: offers.reduce((a, b) => (b.at > a.at ? b : a)) })
  }
  passed.sort((a, b) => compareText(a.offer.at, b.offer.at) || compareText(a.card.id, b.card.id))
  untold.sort((a, b) => compareText(b.stageSince, a.stageSince) || compareText(a.id, b.id))
  silent.sort((a, b) => compareText(a.noAnswerDay, b.noAnswerDay) || compareText(a.card.id, b.card.id))
  const accepted = findAcceptedCard(cards)
  const proposals: Proposal[] = accepted ? [{ kind: 'ending', card: accepted.card }] : []
  for (const one of passed) proposals.push({ kind: 'passed-offer', ...one })
  if (untold.length > 0) proposals.push({ kind: 'no-conversation', cards: untold })
  if (silent.length > 0) proposals.push({ kind: 'no-answer', cards: silent.map(({ card }) => card) })
  return proposals
}

/** Returns true if a card came to Waiting lately and nothing is noted on it that it could wait after. */
function lacksConversation(
  { stage, stageSince, interviews, answers }: Card,
  today: PlainDate,
  { zone }: Pick<ProposalContext, 'zone'>,
): boolean {
  if (stage !== 'waiting' || interviews.length > 0 || answers.length > 0) return false
  return daysBetween(toPlainDate(toEpoch(stageSince), zone), today) < NO_CONVERSATION_DAYS
}

function hasInterviewAhead({ interviews }: Card, now: EpochMs): boolean {
  return interviews.some((one) => one.status === 'planned' && getInterviewEnd(one) > now)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
