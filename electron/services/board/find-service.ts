import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import { includesTerms, parseSearchTerms, type SearchText, toSearchText } from '#shared/text/search-words'
import type { WorkspaceStore } from '../../store/workspace-store.ts'

/** Searches cards by their text. The renderer cannot, because it does not have the cards' notes. */
export interface FindService {
  /** Returns the ids of the cards that contain every word of the text; all ids if it has no words. */
  findCards(text: string): Id[]
}

/** Creates the search over a store. The text of a card is prepared only once, until the card changes. */
export function createFindService({ store }: { store: Pick<WorkspaceStore, 'current'> }): FindService {
  const texts = new WeakMap<Card, SearchText>()
  const getText = (card: Card): SearchText => {
    const cached = texts.get(card)
    if (cached !== undefined) return cached
    const text = toSearchText(card)
    texts.set(card, text)
    return text
  }
  return {
    findCards(searchText) {
      const terms = parseSearchTerms(searchText)
      return store
        .current()
        .cards.filter((card) => includesTerms(getText(card), terms))
        .map((card) => card.id)
    },
  }
}
