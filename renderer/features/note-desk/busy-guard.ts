/**
 * Creates a function that runs an action and ignores further ones until it is finished. Of two presses in a
 * row the second would be refused, and that refusal would bring back the draft the first one has deleted.
 */
export function createBusyGuard(): (action: () => Promise<void>) => Promise<void> {
  let isBusy = false
  return async (action) => {
    if (isBusy) return
    isBusy = true
    try {
      await action()
    } finally {
      isBusy = false
    }
  }
}
