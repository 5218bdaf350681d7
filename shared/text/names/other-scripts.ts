import { isCompound } from './given-names.ts'
import { toKey } from './name-word.ts'

/** Matches a word of a script in whose languages the given name comes first and is used as it is. */
const givenFirst =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Thai}\p{Script=Lao}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Ethiopic}\p{M}'’׳״-]+$/u

const cyrillic = /^[\p{Script=Cyrillic}\p{M}'’-]+$/u

/** Matches a Russian, Ukrainian or Belarusian patronymic in Cyrillic letters. */
const patronymic = /(?:ович|евич|ёвич|йович|ильич|овна|евна|ёвна|ївна|ична|інічна)$/iu

/** Matches a Russian patronymic in Latin letters that is never a family name. */
const latinPatronymic = /(?:ovna|evna)$/

/** Matches the ending of a family name in Cyrillic letters that no given name has. */
const familyEnding = /(?:[оеё]ва?|[иы]на|ский|ская|ський|ська|цкий|цкая|цький|цька|енко|чук|юк)$/iu

/** Given names that end as family names do. */
const givenNames = new Set([
  'марина',
  'ирина',
  'полина',
  'кристина',
  'екатерина',
  'ангелина',
  'арина',
  'галина',
])

const withoutJoiners = (word: string): string => word.replace(/\u200c|\u200d/g, '')

/** Returns true if a name has letters other than Latin ones. */
export function hasOtherScript(name: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(name)
}

/** Returns the given name of a name that has other letters than Latin ones; null if it is not clear. */
export function findGivenNameInScript(words: readonly string[]): string | null {
  if (words.every((word) => cyrillic.test(word))) return findCyrillicGivenName(words)
  if (words.length < 2 || !words.every((word) => givenFirst.test(withoutJoiners(word)))) return null
  const [first = '', second = ''] = words
  if (/^\p{L}\p{M}*$/u.test(first)) return null
  return isCompound(toKey(first), toKey(second)) ? `${first} ${second}` : first
}

/**
 * Returns the given name with the patronymic, or the given name if an ending shows which word is the family
 * name.
 */
function findCyrillicGivenName(words: readonly string[]): string | null {
  const index = words.findIndex((word, at) => at > 0 && patronymic.test(word))
  if (index > 0 && words.length <= 3) return `${words[index - 1]} ${words[index]}`
  const [first = '', second = ''] = words
  const isFamily = (word: string) => familyEnding.test(word) && !givenNames.has(word.toLowerCase())
  if (words.length !== 2 || isFamily(first) === isFamily(second)) return null
  return isFamily(first) ? second : first
}

/** Returns the given name before a Russian patronymic in Latin letters; undefined without one. */
export function findGivenNameBeforePatronymic(words: readonly string[]): string | undefined {
  const index = words.findIndex((word, at) => at > 0 && latinPatronymic.test(toKey(word)))
  return words.length === 3 && index > 0 ? words[index - 1] : undefined
}
