/** The longest address that is opened, in characters. */
const MAX_LENGTH = 20_000

/**
 * Parses an address that may be opened outside the app: a `mailto:` address, or a web page without
 * credentials. Returns null for any other address.
 */
export function parseExternalUrl(address: string): string | null {
  if (address.length > MAX_LENGTH) return null
  const url = URL.parse(address)
  if (url === null) return null
  const isPage =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  return isPage || url.protocol === 'mailto:' ? url.href : null
}
