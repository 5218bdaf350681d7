/** The digits of a phone number, or of a part of one, however they were grouped. */
export interface PhoneNumber {
  /** The digits without "+" or "00" at the beginning, and without a "(0)" in the middle. */
  readonly digits: string
  /** True if the number begins with "+" or "00", so that a country code comes first. */
  readonly isInternational: boolean
}

/** The fewest digits by which two numbers, of which only one has a country code, are taken for the same. */
const MIN_SAME_DIGITS = 6

/** Reads the digits of a phone number. Returns null without digits. */
export function parsePhoneNumber(text: string): PhoneNumber | null {
  const compact = text.normalize('NFKC').replace(/[^+\d()]/gu, '')
  const isInternational = /^\(*(?:\+|00)/.test(compact)
  // "+49 (0)30" is dialled either "+49 30" or "030".
  const dialled = isInternational ? compact.replace('(0)', '').replace(/^\(*(?:\+|00)/, '') : compact
  const digits = dialled.replace(/\D/g, '')
  return digits === '' ? null : { digits, isInternational }
}

/**
 * Returns true if a stored number contains what was typed. The country code may be missing on either side:
 * "030 1234567" finds "+49 30 1234567" and the other way round.
 */
export function includesPhoneNumber(stored: PhoneNumber, typed: PhoneNumber): boolean {
  if (typed.isInternational && stored.isInternational) return stored.digits.startsWith(typed.digits)
  if (stored.digits.includes(typed.digits)) return true
  const [storedPart, typedPart] = [withoutZero(stored.digits), withoutZero(typed.digits)]
  if (typed.isInternational) return storedPart.length >= MIN_SAME_DIGITS && typedPart.endsWith(storedPart)
  return stored.isInternational && typedPart.length >= MIN_SAME_DIGITS && storedPart.includes(typedPart)
}

/** Removes the zero that is dialled before an area code. */
function withoutZero(digits: string): string {
  return digits.replace(/^0/, '')
}
