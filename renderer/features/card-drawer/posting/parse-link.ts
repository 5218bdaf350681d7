const MAX_LENGTH = 2000

/**
 * Parses a typed link into the web address it opens; null when it is not one. A missing scheme means
 * `https:`, and an address with a user name or password in it is rejected.
 */
export function parseLink(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || text.length > MAX_LENGTH || /\s/.test(text)) return null
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/?#]*\.[^/?#]*:\d/.test(text)
  const url = URL.parse(hasScheme ? text : `https://${text}`)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username !== '' || url.password !== '') return null
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
