/** Matches what the workspace may remove from a text when it stores it: blanks and invisible characters. */
const insignificant = /[\s\p{Cc}\p{Cf}]+/gu

/** Returns true if two texts say the same, even if one of them was tidied when it was stored. */
export function hasSameWords(a: string, b: string): boolean {
  return a === b || tidy(a) === tidy(b)
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(insignificant, '')
}
