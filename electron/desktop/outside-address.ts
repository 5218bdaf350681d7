const MAX_LENGTH = 20_000

/** An address as it may leave the app: a page's, without a name and password in it, or `mailto:`; else null. */
export function outsideAddress(address: string): string | null {
  if (address.length > MAX_LENGTH) return null
  const url = URL.parse(address)
  if (url === null) return null
  const isPage =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  return isPage || url.protocol === 'mailto:' ? url.href : null
}
