import type { Id } from './scalars.ts'

/** The ids of the example cards. No other card has them, so the examples can be removed again. */
export const exampleIds = ['example-1', 'example-2', 'example-3'] as const

const exampleIdSet: ReadonlySet<Id> = new Set(exampleIds)

/** Returns true if a card is one of the examples. */
export function isExample(card: { readonly id: Id }): boolean {
  return exampleIdSet.has(card.id)
}
