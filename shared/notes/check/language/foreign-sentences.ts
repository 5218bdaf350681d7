import type { ReadNote } from '../reading/read-note.ts'
import type { Lint } from './lint.ts'

/** A sentence with so many unknown words, at least two of them, and such a share of them is in another language. */
const UNKNOWN_MIN = 2
const SHARE_MIN = 0.3

/** Removes the lints of sentences that are probably in another language. */
export function withoutForeignSentences(note: ReadNote, lints: readonly Lint[]): readonly Lint[] {
  const foreign = note.allSentences.filter(({ field, text, start, end }) => {
    const unknown = lints.filter(
      ({ place }) => place.field === field && place.start >= start && place.end <= end,
    )
    const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? []
    return unknown.length >= UNKNOWN_MIN && unknown.length / words.length >= SHARE_MIN
  })
  return lints.filter(
    ({ place }) =>
      !foreign.some(
        ({ field, start, end }) => field === place.field && start <= place.start && place.end <= end,
      ),
  )
}
