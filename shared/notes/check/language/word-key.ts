/** Matches a word with what may be inside it: "don’t", "co-op", "Next.js". */
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}]|\p{L}/gu

/** Returns a word as it is compared: in lower case, with straight apostrophes and without a possessive ending. */
export function toWordKey(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
}

/** Adds the words of a text to a set of keys, whole and at their hyphens and full stops. */
export function collectWordKeys(text: string, keys: Set<string>): void {
  for (const [word] of text.matchAll(wordPattern)) {
    keys.add(toWordKey(word))
    if (/[.-]/.test(word)) for (const part of word.split(/[.-]/)) keys.add(toWordKey(part))
  }
}
