type Lines = readonly string[]

/** A line as it was seen: its words, and its place among those that have the same. */
interface SeenLine {
  readonly text: string
  readonly index: number
}

/** The same lines with one of them some places further down, or up. */
export function moved(lines: Lines, seen: SeenLine, by: number): Lines {
  const from = placeOf(lines, seen)
  const to = from + by
  if (from < 0 || to < 0 || to >= lines.length) return lines
  return lines.toSpliced(from, 1).toSpliced(to, 0, seen.text)
}

export function changed(lines: Lines, seen: SeenLine, text: string): Lines {
  const at = placeOf(lines, seen)
  return at < 0 ? lines : lines.with(at, text)
}

export function removed(lines: Lines, seen: SeenLine): Lines {
  const at = placeOf(lines, seen)
  return at < 0 ? lines : lines.toSpliced(at, 1)
}

/** Where a line is by now, which may no longer be where it was seen; -1 when it is gone. */
function placeOf(lines: Lines, { text, index }: SeenLine): number {
  return lines[index] === text ? index : lines.indexOf(text)
}
