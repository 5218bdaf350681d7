import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import { findableText, hasWords, wordsToFind } from '#shared/text/search-words'
import type { WorkspaceStore } from '../../store/workspace-store.ts'

/** Looks cards up by what is written on them; the renderer does not have their notes. */
export interface FindService {
  /** The cards that have every word typed, in no order. Nothing typed is on every card. */
  find(typed: string): Id[]
}

/** Finds over a store. What a card says is folded once, and again only when the card changed. */
export function createFindService({ store }: { store: Pick<WorkspaceStore, 'current'> }): FindService {
  const texts = new WeakMap<Card, string>()
  const textOf = (card: Card): string => {
    const known = texts.get(card)
    if (known !== undefined) return known
    const text = findableText(card)
    texts.set(card, text)
    return text
  }
  return {
    find(typed) {
      const words = wordsToFind(typed)
      return store
        .current()
        .cards.filter((card) => hasWords(textOf(card), words))
        .map((card) => card.id)
    },
  }
}
