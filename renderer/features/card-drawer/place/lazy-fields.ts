import { createLazyComponent } from '../../../lazy/lazy-component.ts'

/** Each of these fields loads hundreds of names, which must not delay the board. */
export const ZoneField = createLazyComponent(async () => (await import('./zone-field.tsx')).ZoneField)
export const CountryField = createLazyComponent(
  async () => (await import('./country-field.tsx')).CountryField,
)
