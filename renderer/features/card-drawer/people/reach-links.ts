import { parsePhoneNumber } from '#shared/text/phone-number'

/** Returns the link that dials a number; null if it is not one that can be dialled. */
export function toDialLink(phone: string): string | null {
  const number = parsePhoneNumber(phone)
  if (number === null || number.digits.length < 2 || number.digits.length > 20) return null
  return `tel:${number.isInternational ? '+' : ''}${number.digits}`
}

/** Returns the link that begins a mail to an address; null if the text is not an address. */
export function toMailLink(email: string): string | null {
  const address = email.trim()
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address)) return null
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`
}
