import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import type { Hover } from './resolve-drop.ts'

type Data = Record<string | symbol, unknown>

type CardData = Data & { readonly kind: 'card'; readonly cardId: Id }
export type ColumnData = Data & {
  readonly kind: 'column'
  readonly stage: Stage
  readonly area: Hover['area']
}

export function isCardData(data: Data): data is CardData {
  return data.kind === 'card'
}

export function isColumnData(data: Data): data is ColumnData {
  return data.kind === 'column'
}
