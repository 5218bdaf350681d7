import { isNearName, isSameName } from '../../../text/near-names.ts'
import { commonWords } from './common-words.ts'

/** How many corrections are offered for a word. */
const OFFERED_MAX = 2

/** The longest word that is a slip only if a common word was intended: "cron" is not a slip of "corn". */
const SHORT_MAX = 5

/** The place from which one vowel for another is a slip: nobody is sure of the vowels in the middle of a word. */
const VOWEL_FROM = 3

/** What may have been meant by a word, the likeliest first. */
export interface Corrections {
  readonly words: readonly string[]
  /** True if the word differs from its correction as slips do, so that it is hardly a word of its own. */
  readonly isCertain: boolean
}

/**
 * Chooses the corrections to offer for a misspelled word among the checker's, which come in its order. Most slips leave
 * letters out, double them or exchange them, or have another vowel, so a word that differs only in such a way comes
 * first: "which" for "wich", and not "wish".
 */
export function chooseCorrections(word: string, candidates: readonly string[]): Corrections {
  const near = candidates.filter((one) => /^\p{Ll}\S*$/u.test(one) && isNear(word, one))
  const likely = near.filter((one) => isSlipOf(word, one))
  const best = likely[0] ?? near[0]
  if (best === undefined) return { words: [], isCertain: false }
  const others = likely.filter((one) => one !== best && one.length === best.length)
  const words = [best, ...others].slice(0, OFFERED_MAX)
  const isCertain =
    likely.length > 0 &&
    !isInflected(word, best) &&
    (word.length > SHORT_MAX || words.some((one) => commonWords.has(one)))
  return { words, isCertain }
}

/** Returns true if only the end of a word differs, as in "payables". The last letter twice, as in "untill", is a slip. */
function isInflected(word: string, one: string): boolean {
  if (word.startsWith(one)) return word.slice(one.length) !== one.at(-1)
  return one.startsWith(word)
}

/** Returns true if a word may have been meant. A slip seldom changes the first letter into another. */
function isNear(word: string, one: string): boolean {
  if (sortLetters(word) === sortLetters(one) || isSameName(word, one)) return true
  const hasLostFirst = one.length > word.length && isSlipOf(word, one)
  return isNearName(word, one) && (word[0] === one[0] || hasLostFirst)
}

/**
 * Returns true if two words have the same letters, all those of one are in the other in their order, or they differ
 * only in vowels that are not among the first letters.
 */
function isSlipOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    sortLetters(a) === sortLetters(b) ||
    isWithin(short, long) ||
    (a.slice(0, VOWEL_FROM) === b.slice(0, VOWEL_FROM) && withoutVowels(a) === withoutVowels(b))
  )
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiouy]+/g, '')
}

function isWithin(short: string, long: string): boolean {
  let from = 0
  for (const letter of short) {
    const at = long.indexOf(letter, from)
    if (at === -1) return false
    from = at + 1
  }
  return true
}
