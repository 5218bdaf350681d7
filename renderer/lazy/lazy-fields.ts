import { createLazyComponent } from './lazy-component.ts'

// These fields are lazy because their code is large and must not delay the board.

/** A field for a date. */
export const DateField = createLazyComponent(
  async () => (await import('../components/dates/date-field.tsx')).DateField,
)

/** A field for a time of day. */
export const TimeField = createLazyComponent(
  async () => (await import('../components/dates/time-field.tsx')).TimeField,
)

/** A field for a country, which loads hundreds of names. */
export const CountryField = createLazyComponent(
  async () => (await import('../components/places/country-field.tsx')).CountryField,
)
