/** The scheme of the app's own page. */
export const SCHEME = 'app'
const HOST = 'callback'
/** The origin of the app's own page. */
export const ORIGIN = `${SCHEME}://${HOST}`
/** The address of the app's own page. */
export const PAGE_URL = `${ORIGIN}/`

/**
 * Returns true if an address has the app's origin. Node's `URL.origin` is `null` for custom schemes, so it
 * compares parts.
 */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST
}
