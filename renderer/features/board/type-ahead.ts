import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import { foldToLetters } from '#shared/text/fold-text'

/** The longest pause between two letters of one word, in milliseconds. */
const MAX_PAUSE_MS = 800

/** The cards to search, and the focused card, `from`, at which the search begins. */
interface SearchScope {
  readonly columns: Readonly<Record<Stage, readonly Id[]>>
  readonly cards: ReadonlyMap<Id, Pick<BoardCard, 'company'>>
  readonly from: Id
}

/** Finds a card by the first letters of its company's name, which the user types while a card is focused. */
interface TypeAhead {
  /**
   * Returns true while the user is typing a word. Letters that are also shortcuts then belong to the word.
   */
  isTyping(now: number): boolean
  /**
   * Adds a letter and returns the matching card, or null if no company's name begins with the letters so far.
   */
  type(letter: string, scope: SearchScope, now: number): Id | null
}

/** Creates a type-ahead without any letters. Times are in milliseconds. */
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

/**
 * Finds the next match. It searches the card's column downwards from the card, then the same column from its
 * top, then the other columns. Returns null if no company matches.
 */
function findByPrefix(typed: string, { columns, cards, from }: SearchScope): Id | null {
  const prefix = foldToLetters(typed)
  const column = stages.findIndex((stage) => columns[stage].includes(from))
  const allFromHere = [...stages.slice(column), ...stages.slice(0, column)].flatMap((stage) => columns[stage])
  // `from` is always on the board; the default value only satisfies the type checker.
  const [ownColumn = []] = stages.slice(column, column + 1).map((stage) => columns[stage])
  const index = ownColumn.indexOf(from)
  // The first letter moves on to the next match. While more letters are typed, the focused card may still
  // match.
  const start = [...typed].length > 1 ? index : index + 1
  const order = [
    ...ownColumn.slice(start),
    ...ownColumn.slice(0, start),
    ...allFromHere.slice(ownColumn.length),
  ]
  return order.find((id) => foldToLetters(cards.get(id)?.company ?? '').startsWith(prefix)) ?? null
}
