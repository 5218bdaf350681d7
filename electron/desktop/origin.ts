/** The scheme and host of the app's own page. */
export const SCHEME = 'app'
const HOST = 'callback'
export const ORIGIN = `${SCHEME}://${HOST}`
export const PAGE = `${ORIGIN}/`

/** Whether an address belongs to the app's own page. Node gives its scheme no origin, so the parts are compared. */
export function isOwn(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST
}
