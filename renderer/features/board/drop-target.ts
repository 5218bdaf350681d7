import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import type { Hover } from './resolve-drop.ts'

type Data = Record<string | symbol, unknown>

type CardData = Data & { readonly kind: 'card'; readonly cardId: Id }
export type ColumnTarget = Data & {
  readonly kind: 'column'
  readonly stage: Stage
  readonly area: Hover['area']
}

export function isCardTarget(data: Data): data is CardData {
  return data.kind === 'card'
}

export function isColumnTarget(data: Data): data is ColumnTarget {
  return data.kind === 'column'
}
