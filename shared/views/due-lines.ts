import type { DueLine } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs, Id } from '../model/scalars.ts'
import { dueFirst, isDue, statusAt } from '../rules/follow-up-status.ts'
import type { Plan } from '../rules/plan.ts'
import type { AsOf } from '../rules/time-context.ts'
import { whenWords } from './due-text.ts'
import { followUpTitle } from './follow-up-title.ts'
import { toneOf } from './tone.ts'

/** What there is to do now, the most urgent first, and no more than `most` of it. */
export function viewDueLines({ plan, cards, most, ...asOf }: DueInput): DueLine[] {
  const due = dueFirst(plan.followUps, asOf.now).slice(0, most)
  const byId = cardsById(due, cards)
  return due.map((followUp) => {
    const card = byId.get(followUp.cardId ?? '') ?? null
    return {
      key: followUp.key,
      cardId: followUp.cardId,
      step: followUp.step,
      title: followUpTitle(followUp, card),
      company: card?.company ?? '',
      when: whenWords(followUp, card, asOf),
      why: followUp.reason,
      tone: toneOf(statusAt(followUp, asOf.now)),
    }
  })
}

interface DueInput extends AsOf {
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
  readonly most?: number
}

/** How much there is to do now. */
export function countDue(plan: Pick<Plan, 'followUps'>, now: EpochMs): number {
  return plan.followUps.filter((one) => isDue(one, now)).length
}

/** The cards that these belong to; the rest of a large board is passed over. */
export function cardsById(
  wanted: readonly { readonly cardId: Id | null }[],
  cards: readonly Card[],
): ReadonlyMap<Id, Card> {
  const ids = new Set(wanted.map((one) => one.cardId))
  return new Map(cards.filter((card) => ids.has(card.id)).map((card) => [card.id, card]))
}
