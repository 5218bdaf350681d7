/** Matches a letter, or part of one, of a script without the letters that shortcuts are named after. */
const otherScript = /^[^\p{Script=Latin}\p{Script=Common}]+$/u

/** The key at the place where an English keyboard has a slash. */
const SLASH_CODE = 'Slash'

/**
 * Returns the letter or sign that a key press means as a shortcut, in lower case; the key's name if it types
 * none. A keyboard with other letters, such as Cyrillic or Greek, has no "z", so there the place of the key
 * counts: where an English keyboard has "z". On a keyboard with Latin letters in another order, such as a
 * German or French one, what is printed on the key counts.
 */
export function readShortcutKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (!otherScript.test(key)) return key.toLowerCase()
  if (code === SLASH_CODE) return '/'
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key
}
