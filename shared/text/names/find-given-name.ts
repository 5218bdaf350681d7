import { isCompound, isMarianName, isNeverAlone } from './given-names.ts'
import { isInCapitals, isInitial, toKey } from './name-word.ts'
import { isParticle } from './particles.ts'

/**
 * Returns the given name by which a person is called, from words in Latin letters of which the given names come
 * first. Null if that is not clear: after an initial, an abbreviation or a particle.
 */
export function findGivenName(words: readonly string[]): string | null {
  const [first = '', second = ''] = words
  const [key, secondKey] = [toKey(first), toKey(second)]
  if (first === '' || isInitial(first) || first.endsWith('.') || isNeverAlone(key)) return null
  if (isParticle(key, first) && words.length > 1) return null
  if (isInCapitals(first) && first.length === 2 && !first.includes('J')) return null
  if (second !== '' && isCompound(key, secondKey)) return `${first} ${second}`
  const marian = /^(?:maria|ma)$/.test(key)
    ? words.slice(0, 4).findIndex((word) => isMarianName(toKey(word)))
    : -1
  const joins = words.slice(1, marian).every((word) => /^(?:del?|las?|los)$/.test(toKey(word)))
  if (marian > 1 && joins && words.length > marian + 1) return words.slice(0, marian + 1).join(' ')
  return first
}
