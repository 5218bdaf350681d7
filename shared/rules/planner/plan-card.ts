import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { cardFacts, isClosed } from '../facts/card-facts.ts'
import type { FollowUp } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { stepTable } from '../step-table.ts'
import { foldThanks } from './fold-thanks.ts'
import { nextChangeOf } from './next-change.ts'
import { settle } from './settle.ts'

/** One card as planned. */
export interface CardPlan {
  readonly followUps: readonly FollowUp[]
  /** From when its plan may differ without any change to the card; infinite when never. */
  readonly nextChangeAt: EpochMs
}

const nothing: CardPlan = { followUps: [], nextChangeAt: Number.POSITIVE_INFINITY }

/** Plans one card: asks every step of the table, settles what they call for, folds late thanks. */
export function planCard(card: Card, context: RuleContext): CardPlan {
  if (isClosed(card) || card.interviews.length === 0) return nothing
  const facts = cardFacts(card, context)
  const settled = stepTable.flatMap((rule) =>
    rule.arise(facts, context).map((draft) => settle(draft, { rule, card }, context)),
  )
  const followUps = foldThanks(settled)
  return { followUps, nextChangeAt: nextChangeOf({ followUps, nextEnd: facts.nextEnd }, context) }
}
