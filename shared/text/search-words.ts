import type { Card } from '../model/card.ts'
import { foldText } from './fold-text.ts'
import { includesPhoneNumber, type PhoneNumber, parsePhoneNumber } from './phone-number.ts'

/** What can be searched of a card. */
export interface SearchText {
  /** The folded text. */
  readonly text: string
  readonly phoneNumbers: readonly PhoneNumber[]
}

/** Part of a typed query: words, which a text contains in any order. */
interface SearchTerm {
  readonly words: readonly string[]
  /** The phone number that the words may also be; null if they cannot be one. */
  readonly phoneNumber: PhoneNumber | null
}

/** Matches the points and vowel signs that ordinary Hebrew and Arabic text leaves out. */
const optionalMarks =
  /(?<=[\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*)[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Inherited}]/gu

/** Matches digits, however they are grouped: "+49 (0)30 123-45 67". */
const groupedDigits = /(?<!\S)[+(]*\d(?:[\d\s()./-]*\d)?\)*(?!\S)/gu

/** The fewest digits that are looked for in phone numbers, unless they begin with "+". */
const MIN_PHONE_DIGITS = 3

/**
 * Returns what can be searched of a card: company, role, notes, people with the forms of address, positions, emails and
 * phone numbers, and what they said with the user's thoughts on it.
 */
export function toSearchText(
  card: Pick<Card, 'company' | 'role' | 'people' | 'notes' | 'interviews'>,
): SearchText {
  const people = card.people.flatMap(({ title, name, addressAs, position, email, phone }) => [
    `${title} ${name}`,
    ...(addressAs ? [addressAs] : []),
    position,
    email,
    phone,
  ])
  const said = card.interviews.flatMap(({ remarks = [] }) =>
    remarks.flatMap(({ text, thought = '' }) => [text, thought]),
  )
  return {
    text: foldForSearch([card.company, card.role, ...people, ...said, card.notes].join('\n')),
    phoneNumbers: card.people.flatMap(({ phone }) => parsePhoneNumber(phone) ?? []),
  }
}

/**
 * Splits a typed query into folded words, and keeps digits together that may be one phone number. Returns
 * none if the query has only blanks and invisible characters.
 */
export function parseSearchTerms(typed: string): readonly SearchTerm[] {
  const query = foldForSearch(typed)
  const numbers = [...query.matchAll(groupedDigits)].flatMap(([text]) => {
    const phoneNumber = parsePhoneNumber(text)
    const isLongEnough =
      phoneNumber && (phoneNumber.digits.length >= MIN_PHONE_DIGITS || text.startsWith('+'))
    return isLongEnough ? [{ text, phoneNumber }] : []
  })
  const rest = numbers.reduce((left, { text }) => left.replace(text, ' '), query)
  return [
    ...splitWords(rest).map((word) => ({ words: [word], phoneNumber: null })),
    ...numbers.map(({ text, phoneNumber }) => ({ words: splitWords(text), phoneNumber })),
  ]
}

/** Returns true if a card contains every term, in any order. */
export function includesTerms({ text, phoneNumbers }: SearchText, terms: readonly SearchTerm[]): boolean {
  return terms.every(
    ({ words, phoneNumber }) =>
      words.every((word) => text.includes(word)) ||
      (phoneNumber !== null && phoneNumbers.some((stored) => includesPhoneNumber(stored, phoneNumber))),
  )
}

function foldForSearch(text: string): string {
  return foldText(text).replace(optionalMarks, (sign) => (/\p{M}/u.test(sign) ? '' : sign))
}

function splitWords(text: string): readonly string[] {
  return text.split(/[\s\p{C}]+/u).filter((word) => word !== '')
}
