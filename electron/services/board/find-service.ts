import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import { findableText, hasWords, wordsToFind } from '#shared/text/search-words'
import type { WorkspaceStore } from '../../store/workspace-store.ts'

/** Searches cards by their text. The renderer cannot, because it does not have the cards' notes. */
export interface FindService {
  /** Returns the cards that contain every word typed, in no particular order; without words, all cards. */
  find(typed: string): Id[]
}

/** Creates the search over a store. A card's text is prepared once, and again only when the card changes. */
export function createFindService({ store }: { store: Pick<WorkspaceStore, 'current'> }): FindService {
  const texts = new WeakMap<Card, string>()
  const getText = (card: Card): string => {
    const cached = texts.get(card)
    if (cached !== undefined) return cached
    const text = findableText(card)
    texts.set(card, text)
    return text
  }
  return {
    find(typed) {
      const words = wordsToFind(typed)
      return store
        .current()
        .cards.filter((card) => hasWords(getText(card), words))
        .map((card) => card.id)
    },
  }
}
