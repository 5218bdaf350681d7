/** The host names of this machine. A request with any other name was directed here from outside. */
const hostNames = ['127.0.0.1', 'localhost']

/** Recognizes requests to this host and from its own pages. */
export interface LoopbackOrigin {
  matchesHost(header: string | undefined): boolean
  matchesOrigin(header: string | undefined): boolean
  /** The address of the page, which shows nothing without a key or cookie. */
  readonly home: string
  /** Returns the address that opens the app with a key. */
  formatUrlWithKey(key: string): string
}

/** Creates the loopback origin for a port. */
export function createLoopbackOrigin(port: number): LoopbackOrigin {
  const urls = hostNames.map((name) => new URL(`http://${name}:${port}`))
  const home = `http://${hostNames[0]}:${port}/`
  return {
    home,
    matchesHost: (header) => urls.some((url) => url.host === header),
    matchesOrigin: (header) => urls.some((url) => url.origin === header),
    formatUrlWithKey: (key) => `${home}?key=${key}`,
  }
}
