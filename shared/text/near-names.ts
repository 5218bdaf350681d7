import { foldText } from './fold-text.ts'

/** Returns true if two names are the same, ignoring case and accents. */
export function isSameName(a: string, b: string): boolean {
  return foldText(a) === foldText(b)
}

/**
 * Returns true if one name is probably a slip of the other: one letter more, fewer or different, two neighbours
 * exchanged, or two such slips in a long name. Short names differ by too little to say.
 */
export function isNearName(a: string, b: string): boolean {
  const [one, other] = [foldText(a), foldText(b)]
  const length = Math.min(one.length, other.length)
  if (one === other || length < 3) return false
  return countSlips(one, other) <= (length >= 8 ? 2 : 1)
}

/** Counts the letters to add, remove, replace or exchange with their neighbour (optimal string alignment). */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
