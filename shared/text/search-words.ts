import type { Card } from '../model/card.ts'

/** Text as it is compared: case, accents and the difference between ß and ss are gone. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}

/** All of a card that can be looked for, folded: company, role, the people and their posts, the notes. */
export function toSearchText(card: Pick<Card, 'company' | 'role' | 'people' | 'notes'>): string {
  const people = card.people.flatMap(({ title, name, position }) => [`${title} ${name}`, position])
  return foldText([card.company, card.role, ...people, card.notes].join('\n'))
}

/** The words somebody typed to find a card, folded; none where nothing can be seen. */
export function parseSearchWords(typed: string): readonly string[] {
  return foldText(typed)
    .split(/[\s\p{C}]+/u)
    .filter((word) => word !== '')
}

/** Whether every word occurs somewhere in a findable text, in any order. */
export function includesWords(findable: string, words: readonly string[]): boolean {
  return words.every((word) => findable.includes(word))
}
