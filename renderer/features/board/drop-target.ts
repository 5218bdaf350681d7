import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import type { Hover } from './resolve-drop.ts'

/** The data of a drop target, as the drag-and-drop library stores it. */
type Data = Record<string | symbol, unknown>

/** The data of a card as a drop target. */
type CardData = Data & { readonly kind: 'card'; readonly cardId: Id }

/** The data of a column as a drop target. `area` is the part of the column that the pointer is over. */
export type ColumnTarget = Data & {
  readonly kind: 'column'
  readonly stage: Stage
  readonly area: Hover['area']
}

/** Returns true if the drop target is a card. */
export function isCardTarget(data: Data): data is CardData {
  return data.kind === 'card'
}

/** Returns true if the drop target is a column. */
export function isColumnTarget(data: Data): data is ColumnTarget {
  return data.kind === 'column'
}
