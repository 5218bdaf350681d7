import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import { foldText } from '#shared/text/search-words'

/** The longest pause between two letters of one word, in milliseconds. */
const MAX_PAUSE_MS = 800

interface SearchScope {
  readonly columns: Readonly<Record<Stage, readonly Id[]>>
  readonly cards: ReadonlyMap<Id, Pick<BoardCard, 'company'>>
  readonly from: Id
}

/** Finds a card by the letters typed on another: they form the beginning of a company's name. */
interface TypeAhead {
  /** Returns true while a word is being typed; letters that are also shortcuts then belong to the word. */
  isTyping(now: number): boolean
  /** Adds a letter and returns the matching card, or null where no company's name begins like this. */
  type(letter: string, scope: SearchScope, now: number): Id | null
}

/** Creates a type-ahead with no letters typed. Times are in milliseconds. */
export function createTypeAhead(): TypeAhead {
  let typed = ''
  let lastTypedAt = Number.NEGATIVE_INFINITY
  const isTyping = (now: number) => typed !== '' && now - lastTypedAt < MAX_PAUSE_MS
  return {
    isTyping,
    type(letter, scope, now) {
      typed = isTyping(now) ? typed + letter : letter
      lastTypedAt = now
      return findByPrefix(typed, scope)
    },
  }
}

/** Returns the next match in the card's column, continuing from its top, and then in the columns after it. */
function findByPrefix(typed: string, { columns, cards, from }: SearchScope): Id | null {
  const prefix = foldText(typed)
  const column = stages.findIndex((stage) => columns[stage].includes(from))
  const allFromHere = [...stages.slice(column), ...stages.slice(0, column)].flatMap((stage) => columns[stage])
  const [ownColumn = []] = stages.slice(column, column + 1).map((stage) => columns[stage])
  const at = ownColumn.indexOf(from)
  // The first letter moves on to the next card; with more letters the current card may still match.
  const start = [...typed].length > 1 ? at : at + 1
  const order = [
    ...ownColumn.slice(start),
    ...ownColumn.slice(0, start),
    ...allFromHere.slice(ownColumn.length),
  ]
  return order.find((id) => foldText(cards.get(id)?.company ?? '').startsWith(prefix)) ?? null
}
