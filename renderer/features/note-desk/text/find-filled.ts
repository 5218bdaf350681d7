/** A part of a text, in UTF-16 units; `end` is exclusive. */
export interface FilledPlace {
  readonly start: number
  readonly end: number
}

const letter = /[\p{L}\p{N}]/u

/**
 * Finds the values that the card filled into a text, which come in its order. A value that the user has changed is not
 * found.
 */
export function findFilled(text: string, values: readonly string[]): readonly FilledPlace[] {
  const places: FilledPlace[] = []
  let from = 0
  for (const value of values) {
    const start = findWord(text, value, from)
    if (start === -1) continue
    from = start + value.length
    places.push({ start, end: from })
  }
  return places
}

/** Returns the position from which a text contains a value as whole words, searching from a start; -1 without one. */
function findWord(text: string, value: string, from: number): number {
  let start = text.indexOf(value, from)
  while (start !== -1) {
    if (!letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(start + value.length))) return start
    start = text.indexOf(value, start + 1)
  }
  return -1
}
