/** The most choices of one section of the menu. */
const MAX_CHOICES = 12

/** Lists the values to choose from: the most frequent ones, by name. The value in use is always among them. */
export function listFactChoices(values: readonly string[], current: string | null): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
  const shown = new Set(frequent.slice(0, MAX_CHOICES))
  if (current !== null) shown.add(current)
  return [...shown].sort((a, b) => a.localeCompare(b))
}
