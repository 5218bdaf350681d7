import {
  chineseFamilyNames,
  hungarianFamilyNames,
  japaneseFamilyNames,
  koreanFamilyNames,
  rarerVietnameseFamilyNames,
  vietnameseFamilyNames,
  vietnameseMiddleNames,
} from './family-names.ts'
import { toKey } from './name-word.ts'

/** What is known of a name whose family name may come first. Null means that it is not clear. */
interface FamilyFirstName {
  /** By what the person is called. */
  readonly given: string | null
  /** What follows a title. */
  readonly family: string | null
}

const unclear: FamilyFirstName = { given: null, family: null }

const pinyin =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|[aoeiuvü])'
const oneSyllable = new RegExp(`^${pinyin}$`, 'iu')
const chineseGiven = new RegExp(`^${pinyin}(?:-?${pinyin})?$`, 'iu')
const korean =
  '(?:kk|tt|pp|ss|jj|ch|[gndrlmbsjktphyw])?(?:yeo|yae|eo|eu|oe|ae|ui|wa|we|wi|wo|oo|ee|ya|ye|yo|yu|[aeiou])(?:ng|[nmlkpt])?'
const koreanGiven = new RegExp(`^${korean}[- ]?${korean}$`, 'iu')
const hyphenated = /^\p{Lu}\p{L}+-\p{L}+$/u
/** Matches a letter that only Vietnamese has among the languages in Latin letters. */
const vietnameseLetter = /[ăđơưạ-ỹ]/iu

/**
 * Reads a name of several words whose family name may come first, by the family names of the languages that do
 * that. Undefined if nothing suggests it.
 */
export function readFamilyFirst(words: readonly string[]): FamilyFirstName | undefined {
  const keys = words.map(toKey)
  return (
    readVietnamese(words, keys) ??
    readKorean(words, keys) ??
    readChinese(words, keys) ??
    readJapanese(words, keys) ??
    readHungarian(words, keys)
  )
}

type Read = (words: readonly string[], keys: readonly string[]) => FamilyFirstName | undefined

/** The last word is the given name, which a title goes with too. */
const readVietnamese: Read = (words, keys) => {
  const [first = '', second = ''] = keys
  const last = keys.at(-1) ?? ''
  const isRarer =
    rarerVietnameseFamilyNames.has(first) &&
    words.length > 2 &&
    (vietnameseMiddleNames.has(second) || vietnameseLetter.test(words.join('')))
  const isFirst = vietnameseFamilyNames.has(first) || isRarer
  if (isFirst && vietnameseFamilyNames.has(last)) return unclear
  if (isFirst) return { given: words.at(-1) ?? null, family: words.at(-1) ?? null }
  // "Minh Anh Nguyen": the given name may have one word or two.
  const isCompound = vietnameseFamilyNames.has(last) && words.length > 2 && first.length < 6
  return isCompound ? { given: null, family: words.at(-1) ?? null } : undefined
}

/** In this order, people are not called by their given names. */
const readKorean: Read = (words, keys) => {
  const [first = ''] = keys
  const rest = keys.slice(1).join(' ')
  const isKorean = koreanFamilyNames.has(first) && (koreanGiven.test(rest) || hyphenated.test(words[1] ?? ''))
  // "Lim" and others are Chinese too, where the syllables show it.
  if (!isKorean || (chineseFamilyNames.has(first) && chineseGiven.test(rest))) return undefined
  return { given: null, family: words[0] ?? null }
}

/** A given name of two syllables is used alone, one of a single syllable is not. */
const readChinese: Read = (words, keys) => {
  const [first = '', ...rest] = keys
  const isFirst = chineseFamilyNames.has(first)
  const isLast = chineseFamilyNames.has(keys.at(-1) ?? '')
  if (isFirst) {
    const isGiven =
      rest.length < 3 && (rest.every((key) => chineseGiven.test(key)) || hyphenated.test(words[1] ?? ''))
    if (isLast || !isGiven) return isGiven || !isLast ? unclear : undefined
    const given = words.slice(1).join(' ')
    return { given: oneSyllable.test(given) ? null : given, family: words[0] ?? null }
  }
  // "Peter Chan Tai Man": the family name is in the middle.
  const hasMiddle = keys.slice(1, -1).some((key) => chineseFamilyNames.has(key))
  return hasMiddle && !isLast && words.length > 3 ? { given: words[0] ?? null, family: null } : undefined
}

/** In this order, people are not called by their given names. */
const readJapanese: Read = (words, keys) => {
  if (!japaneseFamilyNames.has(keys[0] ?? '')) return undefined
  return japaneseFamilyNames.has(keys.at(-1) ?? '') ? unclear : { given: null, family: words[0] ?? null }
}

const readHungarian: Read = (words, keys) => {
  if (!hungarianFamilyNames.has(keys[0] ?? '')) return undefined
  if (hungarianFamilyNames.has(keys.at(-1) ?? '') || words.length > 3) return unclear
  return { given: words[1] ?? null, family: words[0] ?? null }
}
