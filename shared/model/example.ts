import type { Id } from './scalars.ts'

/** The cards that show what a board looks like. Theirs alone are these ids, so that they can be taken away again. */
export const exampleIds = ['example-1', 'example-2', 'example-3'] as const

const ids: ReadonlySet<Id> = new Set(exampleIds)

/** Whether a card is one of the examples. */
export function isExample(card: { readonly id: Id }): boolean {
  return ids.has(card.id)
}
