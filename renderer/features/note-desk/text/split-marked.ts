import type { Finding, Level } from '#shared/notes/check/finding'
import type { FilledPlace } from './find-filled.ts'

/** What is marked: a place where the check found something, or a value that the card filled in. */
type Mark = Level | 'filled'

/** A part of the body: its text, where it starts in UTF-16 units, and how it is marked. */
export interface MarkedPart {
  readonly start: number
  readonly text: string
  readonly mark: Mark | null
}

/**
 * Splits a body at the places of its findings and of what the card filled in. Where places overlap, the graver finding
 * marks the place, and any finding rather than what was filled in; one whose place is no longer in the text marks
 * nothing.
 */
export function splitMarked(
  body: string,
  findings: readonly Pick<Finding, 'level' | 'place'>[],
  filled: readonly FilledPlace[] = [],
): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let end = 0
  const add = (start: number, to: number, mark: Mark | null) => {
    if (to > start) parts.push({ start, text: body.slice(start, to), mark })
  }
  for (const { mark, place } of listPlaces(findings, filled, body.length)) {
    add(end, place.start, null)
    add(place.start, place.end, mark)
    end = place.end
  }
  add(end, body.length, null)
  return parts
}

/** Returns the places in the body that do not overlap, in the order of the text. */
function listPlaces(
  findings: readonly Pick<Finding, 'level' | 'place'>[],
  filled: readonly FilledPlace[],
  length: number,
) {
  // The findings come in the order of their levels.
  const places = [
    ...findings.flatMap(({ level, place }) =>
      place?.field === 'body' ? [{ mark: level as Mark, place: place as FilledPlace }] : [],
    ),
    ...filled.map((place) => ({ mark: 'filled' as const, place })),
  ]
  const kept: { readonly mark: Mark; readonly place: FilledPlace }[] = []
  for (const { mark, place } of places) {
    if (place.end > length) continue
    const overlaps = kept.some(({ place: other }) => place.start < other.end && other.start < place.end)
    if (!overlaps) kept.push({ mark, place })
  }
  return kept.sort((a, b) => a.place.start - b.place.start)
}
