type Lines = readonly string[]

/** A line as it was rendered: its text, and its index at that time. */
interface RenderedLine {
  readonly text: string
  readonly index: number
}

/** Moves a line down by a number of positions, or up if the number is negative. */
export function moveLine(lines: Lines, line: RenderedLine, offset: number): Lines {
  const oldIndex = findLine(lines, line)
  const newIndex = oldIndex + offset
  if (oldIndex < 0 || newIndex < 0 || newIndex >= lines.length) return lines
  return lines.toSpliced(oldIndex, 1).toSpliced(newIndex, 0, line.text)
}

/** Replaces the text of a line. Returns the same list if the line is gone. */
export function replaceLine(lines: Lines, line: RenderedLine, text: string): Lines {
  const currentIndex = findLine(lines, line)
  return currentIndex < 0 ? lines : lines.with(currentIndex, text)
}

/** Removes a line. Returns the same list if the line is gone. */
export function removeLine(lines: Lines, line: RenderedLine): Lines {
  const currentIndex = findLine(lines, line)
  return currentIndex < 0 ? lines : lines.toSpliced(currentIndex, 1)
}

/** Finds the current index of a line, which may have moved since it was rendered; -1 if it is gone. */
function findLine(lines: Lines, { text, index }: RenderedLine): number {
  return lines[index] === text ? index : lines.indexOf(text)
}
