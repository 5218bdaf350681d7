/** The names under which a page on this machine reaches the host; anything else was led here from outside. */
const names = ['127.0.0.1', 'localhost']

/** Tells requests to this host, from its own page, from all others. */
export interface OwnAddress {
  isHost(header: string | undefined): boolean
  isOrigin(header: string | undefined): boolean
  /** The address of the page, which opens to nobody without a key or cookie. */
  readonly home: string
  /** The address to open with a key. */
  withKey(key: string): string
}

/** The host's own address at a port. */
export function ownAddress(port: number): OwnAddress {
  const urls = names.map((name) => new URL(`http://${name}:${port}`))
  const home = `http://${names[0]}:${port}/`
  return {
    home,
    isHost: (header) => urls.some((url) => url.host === header),
    isOrigin: (header) => urls.some((url) => url.origin === header),
    withKey: (key) => `${home}?key=${key}`,
  }
}
