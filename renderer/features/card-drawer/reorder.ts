/** The same lines with one in another place. */
export function movedTo(lines: readonly string[], from: number, to: number): readonly string[] {
  const line = lines[from]
  if (line === undefined || to < 0 || to >= lines.length) return lines
  return removedAt(lines, from).toSpliced(to, 0, line)
}

export function changedAt(lines: readonly string[], index: number, text: string): readonly string[] {
  return lines.map((line, at) => (at === index ? text : line))
}

export function removedAt(lines: readonly string[], index: number): readonly string[] {
  return lines.filter((_, at) => at !== index)
}
