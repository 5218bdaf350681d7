import { isMailAddress } from '../../forms/address/is-mail-address.ts'
import type { DraftText } from './draft-autosave.ts'

/** The longest link, in characters. Some mail programs truncate or refuse longer ones. */
const MAX_LINK_LENGTH = 1900

/** A link that opens a note in the mail program. */
export interface MailLink {
  readonly href: string
  /** True if the note is too long for a link, so that the user has to paste it. */
  readonly leavesOutBody: boolean
}

/** Creates a link that opens the note in the mail program; null if the address is invalid. */
export function createMailLink(to: string, { subject, body }: DraftText): MailLink | null {
  const address = to.trim()
  if (!isMailAddress(address)) return null
  // Mail programs expect the @ of the address as it is, and line breaks as CRLF (RFC 6068).
  const linkWithoutBody = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encode(subject)}`
  const linkWithBody = `${linkWithoutBody}&body=${encode(body.replaceAll('\n', '\r\n'))}`
  return linkWithBody.length <= MAX_LINK_LENGTH
    ? { href: linkWithBody, leavesOutBody: false }
    : { href: linkWithoutBody, leavesOutBody: true }
}

/**
 * Encodes text for a link. Half a surrogate pair is replaced, because `encodeURIComponent` would throw on it.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
