/** The scheme of the app's own page. */
export const SCHEME = 'app'
const HOST = 'callback'
export const ORIGIN = `${SCHEME}://${HOST}`
export const PAGE_URL = `${ORIGIN}/`

/** Returns true for an address of the app's own page. Compares its parts, because Node has no origin for custom schemes. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST
}
