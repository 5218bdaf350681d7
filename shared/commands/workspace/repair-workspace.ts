import { generateNKeysBetween } from 'fractional-indexing'
import type { Card } from '../../model/card.ts'
import type { Stage } from '../../model/stage.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isRank, selectColumn } from '../cards/rank.ts'
import { repairDictionary } from './repair-dictionary.ts'

/** What was repaired in a workspace. */
export interface Repairs {
  /** The companies of the cards that got a new id, because an earlier card has theirs. */
  readonly newIds: readonly string[]
  /** The companies of the cards that got a new rank, because theirs was not one. */
  readonly newRanks: readonly string[]
  /** What was removed from the dictionary, because it is not a word or is in it twice. */
  readonly removedWords: readonly string[]
}

/**
 * Repairs what the schema allows and the app cannot use: ids that occur twice, which hide one of two cards, ranks
 * that are not fractional indexes, and broken words in the dictionary. Returns the same workspace if there is nothing to repair. The result
 * depends only on the workspace, so that it is the same after a crash.
 */
export function repairWorkspace(workspace: Workspace): { workspace: Workspace; repairs: Repairs } {
  const identified = giveUniqueIds(workspace.cards)
  const nested = identified.map(repairLists)
  const unranked = new Set(nested.filter(({ rank }) => !isRank(rank)).map(({ stage }) => stage))
  const ranks = new Map([...unranked].flatMap((stage) => [...findNewRanks(nested, stage)]))
  const cards = nested.map((card) => {
    const rank = ranks.get(card.id)
    return rank === undefined ? card : { ...card, rank }
  })
  const { settings, removedWords } = repairDictionary(workspace.settings)
  const isSame =
    settings === workspace.settings && cards.every((card, index) => card === workspace.cards[index])
  return {
    workspace: isSame ? workspace : { ...workspace, cards, settings },
    repairs: {
      newIds: cards
        .filter(({ id }, index) => id !== workspace.cards[index]?.id)
        .map(({ company }) => company),
      newRanks: cards.filter(({ id }) => ranks.has(id)).map(({ company }) => company),
      removedWords,
    },
  }
}

/** Gives each item whose id an earlier one has an id of its own. Keeps the other items as they are. */
function giveUniqueIds<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items
  const used = new Set(items.map(({ id }) => id))
  if (used.size === items.length) return items
  const seen = new Set<string>()
  return items.map((item) => {
    const id = seen.has(item.id) ? findFreeId(item.id, used) : item.id
    seen.add(id)
    used.add(id)
    return id === item.id ? item : { ...item, id }
  })
}

function findFreeId(id: string, used: ReadonlySet<string>): string {
  // An id has 64 characters at most.
  const base = id.slice(0, 56)
  let number = 2
  while (used.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

const listNames = [
  'people',
  'interviews',
  'theirPromises',
  'ownPromises',
  'answers',
  'offers',
  'actions',
  'log',
] as const

/** Gives unique ids to what is on a card: people, interviews, promises and the rest. */
function repairLists(card: Card): Card {
  let repaired = card
  for (const name of listNames) {
    const list = giveUniqueIds<{ readonly id: string }>(card[name])
    if (list !== card[name]) repaired = { ...repaired, [name]: list }
  }
  return repaired
}

/** Returns new ranks for the cards of a column whose rank is not one, by id, in the order that is shown. */
function findNewRanks(cards: readonly Card[], stage: Stage): ReadonlyMap<string, string> {
  const column = selectColumn(cards, stage)
  const ranks = new Map<string, string>()
  for (let index = 0; index < column.length; index++) {
    const length = column.slice(index).findIndex(({ rank }) => isRank(rank))
    const run = column.slice(index, length < 0 ? undefined : index + length)
    if (run.length === 0) continue
    const [before, after] = [column[index - 1]?.rank ?? null, column[index + run.length]?.rank ?? null]
    const free = generateNKeysBetween(before, after, run.length)
    for (const [place, card] of run.entries()) ranks.set(card.id, free[place] ?? card.rank)
    index += run.length
  }
  return ranks
}
