import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import { toSingleLine } from '../../text/plain-text.ts'

/** Matches a web address within a text: its host has no user name and no blank. */
const address = /\bhttps?:\/\/[a-z0-9.-]+(?::\d+)?(?![\w:@-])(?:[/?#]\S*)?/i

/** Matches an address without its scheme: "meet.example.com/abc". */
const bareAddress = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S+$/i

/** Matches a phone number with at least six digits. */
const phoneNumber = /\+?\d[\d ()./-]{4,}\d/

/** Finds the web address of an interview; null if its place has none. */
export function findJoinLink({ location }: Pick<Interview, 'location'>): string | null {
  const place = toSingleLine(location)
  const found = address.exec(place)?.[0].replace(/[.,;:!?)\]]+$/, '')
  if (found !== undefined) return found
  return bareAddress.test(place) ? `https://${place}` : null
}

/**
 * Finds the number for an interview by phone: the one given as its place, otherwise the first one of its people. Null
 * without a number, and for every other kind of interview.
 */
export function findNumber(
  interview: Pick<Interview, 'kind' | 'location'>,
  people: Card['people'],
): string | null {
  if (interview.kind !== 'phone') return null
  const inPlace = phoneNumber.exec(toSingleLine(interview.location))?.[0]
  return inPlace ?? people.map(({ phone }) => toSingleLine(phone)).find((phone) => phone !== '') ?? null
}
