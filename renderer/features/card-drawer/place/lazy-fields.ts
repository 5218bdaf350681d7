import { readLater } from '../../../lazy/lazy-component.ts'

/** Each brings hundreds of names along, which must not hold up the board. */
export const ZoneField = readLater(async () => (await import('./zone-field.tsx')).ZoneField)
export const CountryField = readLater(async () => (await import('./country-field.tsx')).CountryField)
