import type { Id } from './scalars.ts'

/** The ids of the example cards. No other card has them, so the examples can be removed again. */
export const exampleIds = ['example-1', 'example-2', 'example-3'] as const

const ids: ReadonlySet<Id> = new Set(exampleIds)

/** True for a card that is one of the examples. */
export function isExample(card: { readonly id: Id }): boolean {
  return ids.has(card.id)
}
