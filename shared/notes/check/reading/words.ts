import { foldText } from '../../../text/fold-text.ts'

/** Short forms and what they stand for, so that "I'd" and "I would" are the same words. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/gi, 'cannot'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/n['’]t\b/gi, ' not'],
  [/['’]re\b/gi, ' are'],
  [/['’]ve\b/gi, ' have'],
  [/['’]ll\b/gi, ' will'],
  [/['’]d\b/gi, ' would'],
  [/['’]m\b/gi, ' am'],
  [/['’]s\b/gi, ''],
]

/** Returns the words of a text for comparison: folded, with short forms written out and without punctuation. */
export function listWords(text: string): readonly string[] {
  const full = contractions.reduce((rest, [short, long]) => rest.replace(short, long), text)
  return foldText(full).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Counts the words of a text. A dash or another sign without a letter or digit is not a word. */
export function countNoteWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Removes the commonest endings, so that "pricing" and "priced" are near "price". */
export function toStem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=\w{2})s$/, '')
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e|ly)$/, '')
}
