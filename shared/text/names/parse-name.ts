import type { Person } from '../../model/person.ts'
import { cleanName } from './clean-name.ts'
import { readFamilyFirst } from './family-first.ts'
import { findFamilyName } from './find-family-name.ts'
import { findGivenName } from './find-given-name.ts'
import { isGroupWord } from './group-words.ts'
import { isInitial, splitWords, toKey } from './name-word.ts'
import { type OrderedName, orderName } from './order-name.ts'
import { findGivenNameBeforePatronymic, findGivenNameInScript, hasOtherScript } from './other-scripts.ts'
import { isPatronymicWord } from './particles.ts'
import { recaseName } from './recase-name.ts'
import { noTitle, parseTitle, splitTypedTitle, type UsedTitle } from './split-title.ts'
import { isNeverName } from './suffixes.ts'

/** The parts of a name that a greeting needs. */
export interface NameParts {
  readonly title: UsedTitle
  /** The whole name, in the order in which it is spoken, without title and suffixes; never empty. */
  readonly whole: string
  /** By what the person is called; null if it is not clear. */
  readonly given: string | null
  /** The family name with its particles, or what follows a title otherwise; null if it is not clear. */
  readonly family: string | null
  /** True if a degree shows that the person is a doctor. */
  readonly isDoctor: boolean
}

type GivenAndFamily = Pick<NameParts, 'given' | 'family'>

/** Matches what joins several people in one name. */
const severalPeople = /[&+/;]|\s(?:and|et)\s|(?<!\bvon)\sund\s/iu

/** Takes a name and a title apart, as they were typed. Returns null if they hold nothing but titles and marks. */
export function parseName(person: Pick<Person, 'name' | 'title'>): NameParts | null {
  const clean = cleanName(person.name)
  const typed = splitTypedTitle(clean.name)
  if (!/\p{L}/u.test(typed.name)) return null
  if (isGroup(typed.name))
    return {
      title: noTitle,
      whole: typed.name.replace(/^the /i, ''),
      given: null,
      family: null,
      isDoctor: false,
    }
  const ordered = orderName(recaseName(typed.name))
  if (!isNamed(ordered.name)) return null
  const fieldTitle = parseTitle(person.title)
  const title = [fieldTitle, typed.title, ordered.title].find(({ text }) => text !== '') ?? noTitle
  const { given, family } = readOrdered(ordered)
  return {
    title,
    whole: chooseWhole(ordered),
    given: keepIfName(clean.nickname) ?? keepIfName(given),
    family: keepIfName(family),
    isDoctor: ordered.isDoctor,
  }
}

/** Returns true unless every word is a title or a degree. */
function isNamed(name: string): boolean {
  const words = splitWords(splitTypedTitle(name).name)
  return !words.every(isNeverName)
}

/** Returns a part of a name, or null if it is an initial, a title or a degree, which nobody is called by. */
function keepIfName(part: string | null): string | null {
  return part !== null && isNamed(part) && !splitWords(part).every(isInitial) ? part : null
}

/** Returns true if a name means a team or several people. Whatever follows a comma may be a department. */
function isGroup(name: string): boolean {
  const words = splitWords(name)
  const isFunction = splitWords(name.split(',', 1)[0] ?? '').some((word) => isGroupWord(toKey(word)))
  const names = words.filter((word) => !isPatronymicWord(toKey(word))).join(' ')
  return isFunction || severalPeople.test(names) || /\p{N}/u.test(name)
}

/** Returns the whole name. Where the family name comes first in the language, it does so here too. */
function chooseWhole({ name, family, given }: OrderedName): string {
  return isFamilyFirstByComma(family, given) ? `${family} ${given}` : name
}

/** Returns true for Vietnamese and for names without Latin letters whose given name is not clear. */
function isFamilyFirstByComma(family: string | null, given: string): boolean {
  if (family === null) return false
  if (hasOtherScript(family))
    return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(family)
  return isVietnamese(family, given)
}

function isVietnamese(family: string, given: string): boolean {
  const words = splitWords(`${family} ${given}`)
  return (
    words.length > 2 &&
    toKey(words[1] ?? '').match(/^(?:van|thi)$/) !== null &&
    readFamilyFirst(words) !== undefined
  )
}

function readOrdered(ordered: OrderedName): GivenAndFamily {
  const { name, family, given } = ordered
  if (isFamilyFirstByComma(family, given)) return readWords(splitWords(`${family} ${given}`))
  if (ordered.isUnclear) return { given: null, family: null }
  if (family === null) return readWords(splitWords(name))
  if (hasOtherScript(name)) return { given: readGivenInScript(given), family: null }
  return { given: findGivenName(splitWords(given)), family }
}

/** Returns a given name in other letters that a comma has shown. */
function readGivenInScript(given: string): string | null {
  const words = splitWords(given)
  return words.length === 1 ? given : findGivenNameInScript(words)
}

/** Reads a name of which nothing but the words is known. */
function readWords(words: readonly string[]): GivenAndFamily {
  const [first = ''] = words
  if (words.length === 1) return { given: first, family: first }
  if (hasOtherScript(words.join(''))) return { given: findGivenNameInScript(words), family: null }
  const familyFirst = readFamilyFirst(words)
  if (familyFirst) return familyFirst
  const beforePatronymic = findGivenNameBeforePatronymic(words)
  if (beforePatronymic !== undefined) return { given: beforePatronymic, family: null }
  const fatherIndex = words.findIndex(
    (word, index) => index > 0 && isPatronymicWord(toKey(word)) && toKey(word) !== 'ben',
  )
  if (fatherIndex > 0) return { given: words.slice(0, fatherIndex).join(' '), family: null }
  const given = findGivenName(words)
  const family = findFamilyName(words)
  // "Abdul Karim": the whole name is a given name.
  return given === words.join(' ') ? { given, family: null } : { given, family }
}
