import type { Card } from '../../model/card.ts'
import type { Stage } from '../../model/stage.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { replaceCard, respaceColumn } from '../core/edit-workspace.ts'
import { computeRank, computeRanksAbove, selectColumn } from './rank.ts'
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
 * Saves changed cards and moves those that come from other columns to the top of the column of a stage, the first
 * one above the others.
 */
export function moveAllToStage(
  workspace: Workspace,
  { cards, stage }: { readonly cards: readonly Card[]; readonly stage: Stage },
  context: CommandContext,
): Workspace {
  const moving = cards.filter((card) => card.stage !== stage)
  const top = selectColumn(workspace.cards, stage)[0]?.rank ?? null
  const newRanks = computeRanksAbove(top, moving.length)
  const ranks = new Map(moving.map(({ id }, index) => [id, newRanks[index]]))
  const changed = cards.map((card): Card => {
    const rank = ranks.get(card.id)
    return rank === undefined ? card : { ...card, stage, rank, stageSince: toIso(context.now) }
  })
  return respaceColumn(replaceCards(workspace, changed), stage)
}
