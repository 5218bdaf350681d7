/**
 * Creates a function that runs an action and ignores further actions until that one is finished. Otherwise,
 * if the user pressed a button twice, the second press would be refused, and the refusal would restore the
 * draft that the first press deleted.
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
