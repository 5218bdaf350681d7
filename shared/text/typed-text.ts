/** What a typed text means, or a sentence that says why it means nothing. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string }

/** Returns the refusal of a typed text. */
export function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason }
}

/** Returns what a typed text means; null if it means nothing. */
export function getKnown<Value>(parsed: Parsed<Value>): Value | null {
  return parsed.ok ? parsed.value : null
}

/**
 * Evens out a typed or pasted text: lower case, plain digits, blanks and hyphens, and no invisible
 * characters, which pasted dates and times often contain.
 */
export function normalizeTyped(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
