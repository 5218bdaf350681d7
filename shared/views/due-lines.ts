import type { DueLine } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs, Id } from '../model/scalars.ts'
import { dueFirst, isDue, statusAt } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import type { AsOf } from '../rules/time-context.ts'
import { whenWords } from './due-text.ts'
import { followUpTitle } from './follow-up-title.ts'
import { toneOf } from './tone.ts'

/** Lists what is due now as lines for Today, the most urgent first; at most `most` of them. */
export function viewDueLines({ plan, cards, most, ...context }: DueInput): DueLine[] {
  const due = dueFirst(plan.followUps, context.now).slice(0, most)
  const byId = cardsById(due, cards)
  return due.map((followUp) => {
    const card = byId.get(followUp.cardId ?? '') ?? null
    return {
      key: followUp.key,
      cardId: followUp.cardId,
      step: followUp.step,
      title: followUpTitle(followUp, card),
      company: card?.company ?? '',
      when: whenWords(followUp, card, context),
      why: followUp.reason,
      tone: toneOf(statusAt(followUp, context.now)),
    }
  })
}

interface DueInput extends AsOf {
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
  readonly most?: number
}

/** Counts the follow-ups that are due now. */
export function countDue(plan: Pick<Plan, 'followUps'>, now: EpochMs): number {
  return plan.followUps.filter((followUp) => isDue(followUp, now)).length
}

/** Indexes the cards that the given items belong to; the rest of a large board is left out. */
export function cardsById(
  items: readonly { readonly cardId: Id | null }[],
  cards: readonly Card[],
): ReadonlyMap<Id, Card> {
  const ids = new Set(items.map(({ cardId }) => cardId))
  return new Map(cards.filter((card) => ids.has(card.id)).map((card) => [card.id, card]))
}
