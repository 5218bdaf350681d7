import { assertNever } from '../errors/assert-never.ts'
import type { ProposalLine } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import { resolveCardZone } from '../rules/facts/card-zone.ts'
import type { Proposal } from '../rules/proposals.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { getAnswerDay } from '../rules/timing/offer-deadline.ts'
import { formatDay } from '../text/format-day.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { toPlainDate } from '../time/day.ts'

/** The most cards that one line is for; the rest get a line when these are done. */
const MAX_CARDS = 500
/** The most companies that a line names. */
const MAX_NAMES = 3

/** Turns proposals into lines for Today. */
export function toProposalLines(proposals: readonly Proposal[], context: TimeContext): ProposalLine[] {
  return proposals.map((proposal) => toLine(proposal, context))
}

function toLine(proposal: Proposal, context: TimeContext): ProposalLine {
  switch (proposal.kind) {
    case 'no-answer':
      return toNoAnswerLine(proposal.cards.slice(0, MAX_CARDS))
    case 'no-conversation':
      return toNoConversationLine(proposal.cards)
    case 'ending':
      return {
        kind: 'ending',
        cardId: proposal.card.id,
        title: `You’re joining ${withoutDirectionMarks(proposal.card.company)}`,
        detail: 'who to tell and in what order, then put the search away',
      }
    case 'passed-offer':
      return toOfferLine(proposal, context)
    default:
      return assertNever(proposal)
  }
}

function toNoAnswerLine(cards: readonly Card[]): ProposalLine {
  const names = cards.slice(0, MAX_NAMES).map(({ company }) => withoutDirectionMarks(company))
  const others = cards.length - names.length
  return {
    kind: 'no-answer',
    cardIds: cards.map(({ id }) => id),
    title: cards.length === 1 ? `No answer from ${names[0]}` : `No answer from ${cards.length} companies`,
    detail:
      cards.length === 1 ? 'nothing for a month or more' : `${joinNames(names, others)}, for a month or more`,
  }
}

function toNoConversationLine(cards: readonly Card[]): ProposalLine {
  const names = cards.slice(0, MAX_NAMES).map(({ company }) => withoutDirectionMarks(company))
  return {
    kind: 'no-conversation',
    cardIds: cards.slice(0, MAX_CARDS).map(({ id }) => id),
    title:
      cards.length === 1
        ? `Have you spoken with ${names[0]}?`
        : `${cards.length} cards in Waiting have no conversation`,
    detail:
      cards.length === 1
        ? 'it’s in Waiting, and the days count from your conversation'
        : `${joinNames(names, cards.length - names.length)}: the days count from your conversations`,
  }
}

function toOfferLine(
  { card, offer }: Extract<Proposal, { kind: 'passed-offer' }>,
  { now, zone, formats }: TimeContext,
): ProposalLine {
  const day = formatDay(getAnswerDay(offer, resolveCardZone(card, zone)), toPlainDate(now, zone), formats)
  return {
    kind: 'passed-offer',
    cardId: card.id,
    title: `What became of the offer from ${withoutDirectionMarks(card.company)}?`,
    detail:
      offer.answerBy === null
        ? `no date was named; two weeks were over on ${day}`
        : `they wanted an answer by ${day}`,
  }
}

function joinNames(names: readonly string[], others: number): string {
  if (others > 0) return `${names.join(', ')} and ${others} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
