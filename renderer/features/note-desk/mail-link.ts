import type { DraftText } from './draft-autosave.ts'

/** The mail programs of some systems truncate or refuse longer links. */
const MAX_LINK_LENGTH = 1900

const addressPattern = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/

export interface MailLink {
  readonly href: string
  /** True when the note is too long for a link and has to be pasted. */
  readonly leavesOutBody: boolean
}

/** Creates a link that opens the note in the mail program; null when the address is invalid. */
export function createMailLink(to: string, { subject, body }: DraftText): MailLink | null {
  const address = to.trim()
  if (!addressPattern.test(address)) return null
  const base = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encode(subject)}`
  const full = `${base}&body=${encode(body.replaceAll('\n', '\r\n'))}`
  return full.length <= MAX_LINK_LENGTH
    ? { href: full, leavesOutBody: false }
    : { href: base, leavesOutBody: true }
}

/** Encodes text for a link. `encodeURIComponent` would throw on a lone half of a surrogate pair. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
