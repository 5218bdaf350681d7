import type { Card } from '../../model/card.ts'
import type { Stage } from '../../model/stage.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { replaceCard, respaceColumn } from '../core/edit-workspace.ts'
import { type ColumnPosition, computeRank, computeRanks } from './rank.ts'
import { replaceCards } from './several-cards.ts'

/**
 * Saves a changed card and moves it to the top of the column of a stage. A card that is already in that
 * column keeps its position. Unlike the command `move-card`, this records neither a conversation nor an
 * offer.
 */
export function moveToStage(
  workspace: Workspace,
  { card, stage }: { readonly card: Card; readonly stage: Stage },
  context: CommandContext,
): Workspace {
  if (card.stage === stage) return replaceCard(workspace, card)
  const rank = computeRank(workspace.cards, { id: card.id, stage, position: { at: 'top' } })
  return respaceColumn(
    replaceCard(workspace, { ...card, stage, rank, stageSince: toIso(context.now) }),
    stage,
  )
}

/**
 * Saves changed cards and moves them to the column of a stage, one below the other in the given order. With a position
 * all of them go there. Without one, those that come from other columns go to the top and the others stay.
 */
export function moveAllToStage(
  workspace: Workspace,
  {
    cards,
    stage,
    position,
  }: {
    readonly cards: readonly Card[]
    readonly stage: Stage
    readonly position?: ColumnPosition | undefined
  },
  context: CommandContext,
): Workspace {
  const moving = position ? cards : cards.filter((card) => card.stage !== stage)
  const ids = moving.map(({ id }) => id)
  const newRanks = computeRanks(workspace.cards, { ids, stage, position: position ?? { at: 'top' } })
  const ranks = new Map(ids.map((id, index) => [id, newRanks[index]]))
  const changed = cards.map((card): Card => {
    const rank = ranks.get(card.id)
    if (rank === undefined) return card
    return card.stage === stage ? { ...card, rank } : { ...card, stage, rank, stageSince: toIso(context.now) }
  })
  return respaceColumn(replaceCards(workspace, changed), stage)
}
