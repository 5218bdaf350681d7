import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import { folded } from '#shared/text/search-words'

/** How long the next letter may take and still belong to the same word, in milliseconds. */
const PAUSE = 800

interface Where {
  readonly columns: Readonly<Record<Stage, readonly Id[]>>
  readonly cards: ReadonlyMap<Id, Pick<BoardCard, 'company'>>
  readonly from: Id
}

/** Letters typed on a card, gathered into the beginning of a company's name. */
interface TypeAhead {
  /** Whether a word is being typed: then letters that are keys of their own belong to it. */
  isTyping(now: number): boolean
  /** Takes one more letter; null when no company begins so. */
  type(letter: string, where: Where, now: number): Id | null
}

export function createTypeAhead(): TypeAhead {
  let word = ''
  let last = Number.NEGATIVE_INFINITY
  const isTyping = (now: number) => word !== '' && now - last < PAUSE
  return {
    isTyping,
    type(letter, where, now) {
      word = isTyping(now) ? word + letter : letter
      last = now
      return beginningWith(word, where)
    },
  }
}

/** The next card of the column whose company begins so, round to its top, then of the columns after it. */
function beginningWith(word: string, { columns, cards, from }: Where): Id | null {
  const wanted = folded(word)
  const column = stages.findIndex((stage) => columns[stage].includes(from))
  const around = [...stages.slice(column), ...stages.slice(0, column)].flatMap((stage) => columns[stage])
  const [own = []] = stages.slice(column, column + 1).map((stage) => columns[stage])
  const at = own.indexOf(from)
  // The first letter goes on to the next card; more of them may still mean this one.
  const start = [...word].length > 1 ? at : at + 1
  const order = [...own.slice(start), ...own.slice(0, start), ...around.slice(own.length)]
  return order.find((id) => folded(cards.get(id)?.company ?? '').startsWith(wanted)) ?? null
}
