/** The longest address that is opened, in characters. */
const MAX_LENGTH = 20_000

/** The longest part of a refused address that is logged, in characters. */
const MAX_LOGGED = 100

/** Matches an address that only dials a number. Codes with * or # could change the settings of a phone. */
const dialAddress = /^tel:\+?\d{2,20}$/

/**
 * Parses an address that may be opened outside the app: a `mailto:` address, a `tel:` address that only dials a
 * number, or a web page without credentials. Returns null for any other address.
 */
export function parseExternalUrl(address: string): string | null {
  if (address.length > MAX_LENGTH) return null
  const url = URL.parse(address)
  if (url === null) return null
  const isPage =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  return isPage || url.protocol === 'mailto:' || dialAddress.test(address) ? url.href : null
}

/** Returns true if an address only opens a draft or dials a number, which the user sees before anything is sent. */
export function opensUnasked(url: string): boolean {
  return url.startsWith('mailto:') || url.startsWith('tel:')
}

/**
 * Describes an address that was refused, for the log: its scheme and host only, because the rest can contain
 * a password or a key.
 */
export function describeRefusedUrl(address: string): string {
  const url = URL.parse(address)
  if (url === null) return `${address.length} characters that are no address`
  return (url.host === '' ? url.protocol : `${url.protocol}//${url.host}`).slice(0, MAX_LOGGED)
}
