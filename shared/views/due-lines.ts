import type { DueLine } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs, Id } from '../model/scalars.ts'
import { canReply } from '../rules/can-reply.ts'
import { isDue, sortDue, statusAt } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { describeTiming } from './due-text.ts'
import { formatFollowUpTitle } from './follow-up-title.ts'
import { toTone } from './tone.ts'
import { isUrgent } from './urgency.ts'

/** Lists at most `most` follow-ups that are due now as lines for the strip above the board, the most urgent first. */
export function toDueLines({ plan, cards, most, ...context }: DueInput): DueLine[] {
  const due = sortDue(plan.followUps, context.now).slice(0, most)
  const cardsById = indexCardsById(due, cards)
  return due.map((followUp) => {
    const card = cardsById.get(followUp.cardId ?? '') ?? null
    return {
      key: followUp.key,
      cardId: followUp.cardId,
      step: followUp.step,
      title: formatFollowUpTitle(followUp, card),
      company: withoutDirectionMarks(card?.company ?? ''),
      dueText: describeTiming(followUp, card, context),
      reason: withoutDirectionMarks(followUp.reason),
      tone: toTone(statusAt(followUp, context.now)),
      isUrgent: isUrgent(followUp, context.now),
      isCall: followUp.channel === 'phone' && followUp.template !== null,
      canReply: canReply(followUp),
    }
  })
}

/** The plan and the cards that the lines are made from. */
interface DueInput extends TimeContext {
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
  readonly most?: number
}

/** Counts the follow-ups that are due now. */
export function countDue(plan: Pick<Plan, 'followUps'>, now: EpochMs): number {
  return plan.followUps.filter((followUp) => isDue(followUp, now)).length
}

/** Indexes the cards of the given items by id; a large board has many others. */
export function indexCardsById(
  items: readonly { readonly cardId: Id | null }[],
  cards: readonly Card[],
): ReadonlyMap<Id, Card> {
  const ids = new Set(items.map(({ cardId }) => cardId))
  return new Map(cards.filter((card) => ids.has(card.id)).map((card) => [card.id, card]))
}
