/**
 * Returns true if the offer to undo a change is stale. `undo` is the current label of Undo; null if nothing
 * can be undone.
 */
export type IsStale = (undo: string | null) => boolean

/**
 * Creates the function that detects when the offer to undo a change is stale. The board may receive the
 * change a little after its message is shown. Until then Undo keeps its previous label, `initialUndo`, which
 * does not make the offer stale.
 */
export function trackUndoOffer(label: string, initialUndo: string | null): IsStale {
  let hasArrived = initialUndo === label
  return (undo) => {
    hasArrived ||= undo === label
    return undo !== label && (hasArrived || undo !== initialUndo)
  }
}
