/** The host names of this machine. A request for any other name is an attempt at DNS rebinding. */
const hostNames = ['127.0.0.1', 'localhost']

/** The origin of this host, which recognizes requests to it and from its own pages. */
export interface LoopbackOrigin {
  /** Returns true if a `Host` header names this host. */
  matchesHost(header: string | undefined): boolean
  /** Returns true if an `Origin` header names this host. */
  matchesOrigin(header: string | undefined): boolean
  /** The address of the page. A request for it without a key or a cookie is refused. */
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
