/** The longest link that is parsed, in characters. */
const MAX_LENGTH = 2000

/**
 * Parses a typed link into the web address it opens; null if it is not a web address. A missing scheme means
 * `https:`, and an address that contains a user name or password is rejected.
 */
export function parseLink(typedText: string): string | null {
  const text = typedText.trim()
  if (text === '' || text.length > MAX_LENGTH || /\s/.test(text)) return null
  // The second test excludes a host with a port, such as `example.com:8080/jobs`, which also has a colon.
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/?#]*\.[^/?#]*:\d/.test(text)
  const url = URL.parse(hasScheme ? text : `https://${text}`)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username !== '' || url.password !== '') return null
  // A single word is a valid address too, but hardly what the user meant.
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
