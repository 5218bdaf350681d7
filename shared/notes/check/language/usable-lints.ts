import type { Place } from '../finding.ts'
import { findGaps } from '../reading/find-gaps.ts'
import type { ReadNote } from '../reading/read-note.ts'
import type { Lint } from './lint.ts'

/**
 * Returns the lints of a note that are in a sentence and in no gap: the greeting and the signature are names and
 * numbers, and a gap has a finding of its own.
 */
export function listUsableLints(note: ReadNote): readonly Lint[] {
  const { lints = [] } = note
  if (lints.length === 0) return lints
  const gaps = findGaps(note).map(({ place }) => place)
  return lints.filter(
    ({ place, words }) =>
      note[place.field].slice(place.start, place.end) === words &&
      note.allSentences.some(
        ({ field, start, end }) => field === place.field && start <= place.start && place.end <= end,
      ) &&
      !gaps.some((gap) => overlaps(gap, place)),
  )
}

/** Returns true if two places share a character. */
export function overlaps(a: Place, b: Place): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end
}

/** Writes a replacement with the apostrophes that the note uses. */
export function matchApostrophes(replacement: string, { body }: Pick<ReadNote, 'body'>): string {
  return body.includes('’') ? replacement.replaceAll("'", '’') : replacement
}
