/** The shortest part of a word that is looked up alone: "untill" is not made from "till". */
const STEM_MIN = 5
const ROOT_MIN = 4

/** Prefixes that can be put before most words, and endings that can follow them. */
const prefix =
  /^(?:anti|co|counter|cross|de|hyper|inter|intra|mega|meta|micro|mid|mini|multi|non|over|post|pre|pro|re|semi|sub|super|trans|ultra|un|under)-?(?=\p{Ll})/u
const endings: readonly (readonly [RegExp, string])[] = [
  [/able$/u, ''],
  [/able$/u, 'e'],
  [/(?<=[^aeiou])(?:ish|less|like|ness|wise)$/u, ''],
]

/**
 * Lists the words that a word may be made from: "find" of "findable", "onboard" of "reonboard". A word that is made
 * from a right one in the usual way is right, though no dictionary has it.
 */
export function listStems(word: string): readonly string[] {
  const withoutPrefix = word.replace(prefix, '')
  const roots = endings.flatMap(([ending, instead]) =>
    ending.test(word) ? word.replace(ending, instead) : [],
  )
  return [...(withoutPrefix.length >= STEM_MIN ? [withoutPrefix] : []), ...roots].filter(
    (stem) => stem !== word && stem.length >= ROOT_MIN,
  )
}
