import type { NoteText } from './draft-keeper.ts'

/** Longer links are cut short or refused by some systems' mail programs. */
const LONGEST_LINK = 1900

const addressShape = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/

export interface MailLink {
  readonly href: string
  /** The note was too long for a link and must be pasted. */
  readonly leavesOutBody: boolean
}

/** A link that opens the note in the mail program; null where the address is none. */
export function mailLink(to: string, { subject, body }: NoteText): MailLink | null {
  const address = to.trim()
  if (!addressShape.test(address)) return null
  const base = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encode(subject)}`
  const whole = `${base}&body=${encode(body.replaceAll('\n', '\r\n'))}`
  return whole.length <= LONGEST_LINK
    ? { href: whole, leavesOutBody: false }
    : { href: base, leavesOutBody: true }
}

/** A lone half of a surrogate pair would make encodeURIComponent throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
