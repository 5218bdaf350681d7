/** Answers whether an offer to undo `label` is stale, each time with the label that Undo has just then. */
export type IsStale = (undo: string | null) => boolean

/**
 * Follows one change from the moment it is told of. Word of it may come to the board a little later: until then Undo
 * has the label it had before, which is no newer change.
 */
export function followOffer(label: string, undoAtFirst: string | null): IsStale {
  let isKnown = undoAtFirst === label
  return (undo) => {
    isKnown ||= undo === label
    return undo !== label && (isKnown || undo !== undoAtFirst)
  }
}
