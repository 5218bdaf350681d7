/** Returns true once the offer to undo a change is stale, given the current label of Undo. */
export type IsStale = (undo: string | null) => boolean

/**
 * Follows one change from the moment its message is shown. The board may learn of it a little later; until then Undo
 * keeps its previous label, which does not mean that a newer change was made.
 */
export function trackUndoOffer(label: string, initialUndo: string | null): IsStale {
  let hasArrived = initialUndo === label
  return (undo) => {
    hasArrived ||= undo === label
    return undo !== label && (hasArrived || undo !== initialUndo)
  }
}
