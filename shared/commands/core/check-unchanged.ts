import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { hasSameWords } from '../../text/same-words.ts'

/**
 * Validates the fields of an entry as they were stored when the user looked at them: texts, days, choices, or objects
 * of those. They are compared with what is stored now and never stored themselves, so they are not tidied. Optional:
 * without them a change replaces whatever is stored.
 */
export const seenInput = z.record(z.string().max(64), z.unknown()).optional()

/**
 * Throws `changed-meanwhile` if a stored value is neither what the user saw nor what they want to store. In `seen`
 * a list may also be its lines of text. Texts that differ only in what is tidied away are the same.
 */
export function checkUnchanged(
  stored: Readonly<Record<string, unknown>>,
  seen: z.output<typeof seenInput>,
  changes: Readonly<Record<string, unknown>>,
): void {
  for (const [field, value] of Object.entries(seen ?? {})) {
    const now = toText(stored[field])
    if (hasSameWords(now, toText(value)) || hasSameWords(now, toText(changes[field]))) continue
    throw new AppError(
      'changed-meanwhile',
      'Another window changed this a moment ago. Compare both, then leave the field or choose again to keep yours.',
      { data: { field } },
    )
  }
}

/** Returns a value as text: a list or an object as lines, and null as nothing. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join('\n')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const lines = Object.entries(value).map(([name, part]) => `${name}: ${toText(part)}`)
  return lines.sort().join('\n')
}
