import { portugueseFamilyNames, spanishFamilyNames } from './family-names.ts'
import { isJobWord } from './group-words.ts'
import { isInCapitals, isInitial, splitWords, toKey } from './name-word.ts'
import { isParticle } from './particles.ts'
import { recaseCapitals } from './recase-name.ts'
import { noTitle, splitTypedTitle, type UsedTitle } from './split-title.ts'
import { isDoctorate, isSuffix } from './suffixes.ts'

/** A name in the order in which it is spoken, without suffixes. */
export interface OrderedName {
  readonly name: string
  /** The family name if a comma or capitals showed it; null otherwise. */
  readonly family: string | null
  /** The given names if the family name is known; empty otherwise. */
  readonly given: string
  /** The title that was typed after a comma. */
  readonly title: UsedTitle
  readonly isDoctor: boolean
  /** True if what follows a comma may be a given name or a firm. */
  readonly isUnclear: boolean
}

/** Turns "Vogt, Lena" into "Lena Vogt" and "Lena Vogt, PhD" into "Lena Vogt". */
export function orderName(typed: string): OrderedName {
  const [head = '', ...tails] = typed.split(',').map((part) => part.trim())
  const names = tails.map(splitTypedTitle)
  const title = names.find(({ title }) => title.text !== '')?.title ?? noTitle
  const given = names.map(({ name }) => withoutSuffixes(name)).find((name) => isGivenName(name, head)) ?? ''
  const isDoctor = splitWords(typed.replaceAll(',', ' ')).some(
    (word, index) => index > 0 && isDoctorate(word),
  )
  const name = withoutSuffixes(head)
  if (given !== '' && isFamilyName(head))
    return { name: `${given} ${name}`, family: name, given, title, isDoctor, isUnclear: false }
  return { ...splitAtCapitals(name), title, isDoctor, isUnclear: given !== '' }
}

/**
 * Turns "Vogt, Lena" into "Lena Vogt" for showing the name. A name in any other form is returned unchanged, with
 * whatever follows its comma.
 */
export function toNaturalOrder(typed: string): string {
  const [head = '', tail = '', ...more] = typed.split(',').map((part) => part.trim())
  return more.length === 0 && isFamilyName(head) && isGivenName(tail, head) ? `${tail} ${head}` : typed
}

/** Removes the words at the end that are not part of the name. The first word always stays. */
function withoutSuffixes(name: string): string {
  const words = splitWords(name)
  let length = words.length
  while (length > 1 && isAfterName(words[length - 1] ?? '')) length -= 1
  // In a name in capitals, "MA" may be a family name; two words are then a whole name.
  const isWhole =
    length === 1 && words.length === 2 && isInCapitals(words[1] ?? '') && /^\p{L}{2}$/u.test(words[1] ?? '')
  return words.slice(0, isWhole ? 2 : length).join(' ')
}

/** Returns true for a degree, and for a title after the name: "Lena Vogt Dr." */
const isAfterName = (word: string): boolean => isSuffix(word) || /^(?:dr|prof|mr|mrs|ms|mx)\.?$/i.test(word)

/** Returns true if what follows a comma is a given name, and not a degree, a job title or a firm. */
function isGivenName(text: string, head: string): boolean {
  const words = splitWords(text)
  if (words.length === 0 || words.length > 4 || words.every(isSuffix)) return false
  if (words.some((word) => isJobWord(toKey(word)))) return false
  const isCaseless = !/\p{Lu}|\p{Ll}/u.test(text)
  const isNamed = words.every(
    (word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word) || isParticle(toKey(word), word),
  )
  // Capitals after a name in small letters are rather a department.
  const isAcronym =
    words.some((word) => isInCapitals(word) && !isInitial(word)) && !isInCapitals(splitWords(head)[0] ?? '')
  return (isNamed || isCaseless) && !isAcronym
}

/**
 * Returns true if the words before a comma are a family name. Several words are one only if they begin as family
 * names do, because "Jane Okafor, Northwind" is a person at a firm.
 */
function isFamilyName(head: string): boolean {
  const words = splitWords(withoutSuffixes(head))
  const [first = ''] = words
  const key = toKey(first)
  return (
    words.length === 1 ||
    isParticle(key, first) ||
    spanishFamilyNames.has(key) ||
    portugueseFamilyNames.has(key)
  )
}

/** Finds a family name in capitals beside given names that are not: "TANAKA Hanako", "Claire MOREAU". */
function splitAtCapitals(name: string): Pick<OrderedName, 'name' | 'family' | 'given'> {
  const words = splitWords(name)
  const isFamily = words.map(isFamilyInCapitals)
  const first = isFamily.indexOf(true)
  const last = isFamily.lastIndexOf(true)
  const hasLongWord = words.some((word) => isInCapitals(word) && /[\p{L}'’-]{3}/u.test(word))
  const isRun = first >= 0 && isFamily.slice(first, last + 1).every(Boolean) && hasLongWord
  const isAtEdge = first === 0 ? last < words.length - 1 : last === words.length - 1
  if (!isRun || !isAtEdge || !/\p{Ll}/u.test(name)) return { name, family: null, given: '' }
  const start = first === 0 ? 0 : startOfFamily(words, first)
  const end = last + 1
  const family = recaseCapitals(words.slice(start, end)).join(' ')
  const given = [...words.slice(0, start), ...words.slice(end)].join(' ')
  return { name: `${given} ${family}`, family, given }
}

/** Returns true for a word in capitals that is too long for initials, and for a particle in capitals. */
function isFamilyInCapitals(word: string): boolean {
  return isInCapitals(word) && (/[\p{L}'’-]{3}/u.test(word) || isParticle(toKey(word), word))
}

/** Moves the start of a family name in front of its particles. */
function startOfFamily(words: readonly string[], index: number): number {
  let start = index
  while (start > 1 && isParticle(toKey(words[start - 1] ?? ''), words[start - 1] ?? '')) start -= 1
  return start
}
