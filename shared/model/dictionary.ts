/** The longest word of the dictionary in UTF-16 units, and how many words it holds. */
export const WORD_MAX = 60
export const DICTIONARY_MAX = 2000

/** Matches what the dictionary takes: "dbt", "Next.js", "C#", "résumé", "o’clock". */
const word = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\-.&/+#]*$/u

/** Returns true for a word that the dictionary can hold. It has at least one letter and no blanks. */
export function isDictionaryWord(text: string): boolean {
  return text.length <= WORD_MAX && word.test(text) && /\p{L}/u.test(text)
}
