import { createLazyComponent } from '../../../lazy/lazy-component.ts'

// Each of these fields loads hundreds of names, which must not delay the board.

/** Loads the field to choose a time zone when it is first shown. */
export const ZoneField = createLazyComponent(async () => (await import('./zone-field.tsx')).ZoneField)

/** Loads the field to choose a country when it is first shown. */
export const CountryField = createLazyComponent(
  async () => (await import('./country-field.tsx')).CountryField,
)
