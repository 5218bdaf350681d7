import type { Place } from './finding.ts'

/** Returns a note in which a place of its subject or body is replaced. */
export function applyFix<T extends { readonly subject: string; readonly body: string }>(
  note: T,
  { place: { field, start, end }, replacement }: { readonly place: Place; readonly replacement: string },
): T {
  const text = note[field]
  return { ...note, [field]: text.slice(0, start) + replacement + text.slice(end) }
}
