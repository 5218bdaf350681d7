import { isNearName, isSameName } from '../../../text/near-names.ts'

/** How many corrections are offered for a word. */
const OFFERED_MAX = 2

/**
 * Chooses the corrections to offer for a misspelled word among the checker's, which come in its order. Most slips leave
 * letters out, double them or exchange them, so a word that differs only in such a way comes first: "which" for "wich",
 * and not "wish".
 */
export function chooseCorrections(word: string, candidates: readonly string[]): readonly string[] {
  const near = candidates.filter((one) => /^\p{Ll}/u.test(one) && isNear(word, one))
  const sameLetters = near.filter((one) => hasLettersOf(word, one))
  const best = sameLetters[0] ?? near[0]
  if (best === undefined) return []
  return [best, ...sameLetters.filter((one) => one !== best && one.length === best.length)].slice(
    0,
    OFFERED_MAX,
  )
}

/** Returns true if a word may have been meant. A slip seldom changes the first letter into another. */
function isNear(word: string, one: string): boolean {
  if (sortLetters(word) === sortLetters(one) || isSameName(word, one)) return true
  return isNearName(word, one) && (word[0] === one[0] || hasLettersOf(word, one))
}

/** Returns true if two words have the same letters, or all those of one are in the other in their order. */
function hasLettersOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return sortLetters(a) === sortLetters(b) || isWithin(short, long)
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
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
