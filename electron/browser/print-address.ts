/** How long an unspent address counts as just printed. */
const FRESH_MS = 60_000

/** Prints the address where the host was started. */
export interface Announcer {
  /** Prints it, unless this very address was printed a moment ago. */
  announce(): void
}

/** An announcer of whatever address works at the time. */
export function createAnnouncer(needs: {
  address: () => string
  print: (line: string) => void
  now: () => number
}): Announcer {
  let last = { address: '', at: 0 }
  return {
    announce() {
      const address = needs.address()
      const at = needs.now()
      if (address === last.address && Math.abs(at - last.at) < FRESH_MS) return
      last = { address, at }
      needs.print(`Callback is at ${address}`)
    },
  }
}
