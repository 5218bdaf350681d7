import { spanishFamilyNames } from './family-names.ts'
import { isCompound } from './given-names.ts'
import { isInitial, toKey } from './name-word.ts'
import { isLink, isParticle, isPatronymicWord } from './particles.ts'

/**
 * Returns the family name with its particles, from words in Latin letters of which the family name comes last.
 * Null if that is not clear, or if the last word is the name of a father.
 */
export function findFamilyName(words: readonly string[]): string | null {
  const keys = words.map(toKey)
  const last = words.length - 1
  if (last < 1 || isInitial(words[last] ?? '') || keys.some(isPatronymicWord)) return null
  if (isIcelandicPatronymic(keys[last] ?? '', words)) return null
  let start = last
  if (isCompound(keys[last - 1] ?? '', keys[last] ?? '')) start -= 1
  start = skipParticles(words, start)
  // "Ortega y Gasset": the link joins the name before it, with its own particles.
  if (isLink(words[start - 1] ?? '') && start > 2) start = skipParticles(words, start - 2)
  // "von Holt": without a given name, the whole name follows a title.
  if (words.slice(0, start).every((word) => isParticle(toKey(word), word))) return null
  const before = start - 1
  if (before > 0 && start === last && spanishFamilyNames.has(keys[before] ?? '')) {
    // Without an accent the name may be Filipino, where this is a middle name.
    const isSpanish = /[áéíóúñ]/iu.test(`${words[before]}${words[last]}`)
    return isSpanish ? words.slice(skipParticles(words, before)).join(' ') : null
  }
  return words.slice(start).join(' ')
}

function skipParticles(words: readonly string[], index: number): number {
  let start = index
  while (start > 1 && isParticle(toKey(words[start - 1] ?? ''), words[start - 1] ?? '')) start -= 1
  return start
}

/** Returns true for a name such as Jónsdóttir: the name of the father or mother, by which nobody is addressed. */
function isIcelandicPatronymic(key: string, words: readonly string[]): boolean {
  return key.endsWith('dottir') || (key.endsWith('sson') && /[ðþáíóúý]/iu.test(words.join('')))
}
