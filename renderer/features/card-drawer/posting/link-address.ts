const MAX_LENGTH = 2000

/** What a link opens: a web address without a name and password in it; one typed without its beginning is a page. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || text.length > MAX_LENGTH || /\s/.test(text)) return null
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/?#]*\.[^/?#]*:\d/.test(text)
  const url = URL.parse(isWhole ? text : `https://${text}`)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username !== '' || url.password !== '') return null
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
