import { foldText } from '../fold-text.ts'

/** Folds a word of a name for looking it up: "Dr." becomes "dr", "Nguyễn" becomes "nguyen". */
export function toKey(word: string): string {
  return foldText(word).replace(/\.+$/, '')
}

/** Splits a name into its words. */
export function splitWords(name: string): readonly string[] {
  return name.split(' ').filter((word) => word !== '')
}

/** Returns true for an initial or several: "J", "J.", "J.R.R.", "Ö.". */
export function isInitial(word: string): boolean {
  return /^(?:\p{L}\p{M}*\.?|(?:\p{L}\p{M}*\.)+-?(?:\p{L}\p{M}*\.?)?)$/u.test(word)
}

/** Returns true if every cased letter of a word is a capital, and it has at least two. */
export function isInCapitals(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !/\p{Ll}/u.test(word)
}
