const addressPattern = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/

/** Returns true for what a mail program takes as one address. */
export function isMailAddress(text: string): boolean {
  return addressPattern.test(text.trim())
}
