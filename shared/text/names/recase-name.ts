import { isInCapitals, isInitial, splitWords, toKey } from './name-word.ts'
import { isLowerCaseParticle, isParticle } from './particles.ts'

/** Matches the letters that show that a name in capitals is Turkish, where the small form of I has no dot. */
const turkish = /[İŞĞ]/u

/**
 * Gives a name its usual capitals if it was typed in capitals or in small letters only: "JANE OKAFOR", "jane
 * okafor", "jane Okafor". Any other name is returned unchanged, and so is one in letters other than Latin and Cyrillic: Greek
 * capitals have no accents, and Georgian names have no capitals.
 */
export function recaseName(name: string): string {
  const hasCapitals = /\p{Lu}/u.test(name)
  const hasSmall = /\p{Ll}/u.test(name)
  if (hasCapitals && hasSmall) return capitalizeStart(name)
  if (!(hasCapitals || hasSmall) || !/^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]+$/u.test(name)) return name
  const words = splitWords(name)
  // "HR" and "JP" are written in capitals.
  if (hasCapitals && !words.some((word) => /\p{Lu}[\p{L}'’-]{2}/u.test(word))) return name
  return recaseWords(words, turkish.test(name)).join(' ')
}

/** Gives a name its first capital: "jane Okafor". A particle has none. */
function capitalizeStart(name: string): string {
  const [first = ''] = splitWords(name)
  const isSmall = /^\p{Ll}+$/u.test(first) && !isParticle(toKey(first), first)
  return isSmall ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

/** Gives each word in capitals its usual ones; the other words are returned unchanged. */
export function recaseCapitals(words: readonly string[]): readonly string[] {
  const isTurkish = words.some((word) => turkish.test(word))
  return words.map((word, index) => {
    if (!isInCapitals(word) || isInitial(word)) return word
    return isWrittenSmall(words, index) ? word.toLowerCase() : recaseWord(word, isTurkish)
  })
}

function recaseWords(words: readonly string[], isTurkish: boolean): readonly string[] {
  return words.map((word, index) => {
    if (index > 0 && isWrittenSmall(words, index)) return word.toLowerCase()
    // A single letter is an initial, and two with a J are a name in letters: "JP".
    if (isInitial(word) || /^(?:J\p{Lu}|\p{Lu}J)$/u.test(word)) return word.toUpperCase()
    return recaseWord(word, isTurkish)
  })
}

/** Returns true for a particle in lower case: "van", and "la" after "de". */
function isWrittenSmall(words: readonly string[], index: number): boolean {
  const key = toKey(words[index] ?? '')
  const isAfterDe = toKey(words[index - 1] ?? '') === 'de'
  return isLowerCaseParticle(key) || (isAfterDe && /^(?:la|las|los)$/.test(key))
}

/** Writes a word with a capital at its start, after a hyphen, after "O’" or "D’", and after "Mc". */
function recaseWord(word: string, isTurkish: boolean): string {
  const small = isTurkish ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  return small
    .replace(/(?:(?:^|-)\p{L}['’]|^|-)\p{L}/gu, (start) =>
      isTurkish ? start.toLocaleUpperCase('tr') : start.toUpperCase(),
    )
    .replace(/^Mc(\p{Ll})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
