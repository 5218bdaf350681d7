import type { Card } from '../model/card.ts'

/**
 * Folds a text: removes what a search ignores, which is case, accents, and the difference between ß and ss.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}

/**
 * Returns the folded text of a card that can be searched: company, role, people with their positions, and
 * notes.
 */
export function toSearchText(card: Pick<Card, 'company' | 'role' | 'people' | 'notes'>): string {
  const people = card.people.flatMap(({ title, name, position }) => [`${title} ${name}`, position])
  return foldText([card.company, card.role, ...people, card.notes].join('\n'))
}

/**
 * Splits a typed query into folded words. Returns none if the query has only blanks and invisible characters.
 */
export function parseSearchWords(typed: string): readonly string[] {
  return foldText(typed)
    .split(/[\s\p{C}]+/u)
    .filter((word) => word !== '')
}

/** Returns true if a folded text contains every word, in any order. */
export function includesWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
