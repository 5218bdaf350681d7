import type { NotePerson } from '../../../ipc/check-facts.ts'

/** Matches a title before a name, with or without its full stop. */
export const titleWord = /^(?:dr|doctor|prof|professor|mr|mrs|ms|mx|miss|herr|frau|sir|madam)\.?$/i

/** Returns the words of a name without titles and without what follows a comma. */
export function listNameWords(name: string): readonly string[] {
  return (name.split(',', 1)[0] ?? '').split(/\s+/).filter((word) => word !== '' && !titleWord.test(word))
}

/** Returns the first word of a person's name. */
export function getGivenName({ name }: Pick<NotePerson, 'name'>): string {
  return listNameWords(name)[0] ?? name
}

/** Returns the last word of a person's name; empty if the name has only one. */
export function getFamilyName({ name }: Pick<NotePerson, 'name'>): string {
  const words = listNameWords(name)
  return words.length > 1 ? (words.at(-1) ?? '') : ''
}

/** Turns text into a pattern that matches it as it is. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
