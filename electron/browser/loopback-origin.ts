/** The host names of this machine. A request with any other name was directed here from outside. */
const hostNames = ['127.0.0.1', 'localhost']

/** Recognizes requests to this host and from its own pages. */
export interface OwnAddress {
  isHost(header: string | undefined): boolean
  isOrigin(header: string | undefined): boolean
  /** The address of the page, which shows nothing without a key or cookie. */
  readonly home: string
  /** Returns the address that opens the app with a key. */
  withKey(key: string): string
}

/** Creates the loopback origin for a port. */
export function ownAddress(port: number): OwnAddress {
  const urls = hostNames.map((name) => new URL(`http://${name}:${port}`))
  const home = `http://${hostNames[0]}:${port}/`
  return {
    home,
    isHost: (header) => urls.some((url) => url.host === header),
    isOrigin: (header) => urls.some((url) => url.origin === header),
    withKey: (key) => `${home}?key=${key}`,
  }
}
