type Lines = readonly string[]

/** A line as it was rendered: its text, and its index at that time. */
interface RenderedLine {
  readonly text: string
  readonly index: number
}

/** Moves a line down by a number of positions, or up by a negative one. */
export function moveLine(lines: Lines, line: RenderedLine, by: number): Lines {
  const from = findLine(lines, line)
  const to = from + by
  if (from < 0 || to < 0 || to >= lines.length) return lines
  return lines.toSpliced(from, 1).toSpliced(to, 0, line.text)
}

/** Replaces the text of a line. */
export function replaceLine(lines: Lines, line: RenderedLine, text: string): Lines {
  const current = findLine(lines, line)
  return current < 0 ? lines : lines.with(current, text)
}

/** Removes a line. */
export function removeLine(lines: Lines, line: RenderedLine): Lines {
  const current = findLine(lines, line)
  return current < 0 ? lines : lines.toSpliced(current, 1)
}

/** Finds the current index of a line, which may have moved since it was rendered; -1 when it is gone. */
function findLine(lines: Lines, { text, index }: RenderedLine): number {
  return lines[index] === text ? index : lines.indexOf(text)
}
