import { readLater } from '../../../lazy/lazy-component.ts'

/** Each of these fields loads hundreds of names, which must not delay the board. */
export const ZoneField = readLater(async () => (await import('./zone-field.tsx')).ZoneField)
export const CountryField = readLater(async () => (await import('./country-field.tsx')).CountryField)
