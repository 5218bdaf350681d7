/**
 * Runs one piece of work at a time and ignores what is asked for meanwhile: of two presses in a row the second would be
 * refused, and its refusal would bring back what the first has put away.
 */
export function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let isBusy = false
  return async (work) => {
    if (isBusy) return
    isBusy = true
    try {
      await work()
    } finally {
      isBusy = false
    }
  }
}
