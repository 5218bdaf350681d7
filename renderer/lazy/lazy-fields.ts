import { createLazyComponent } from './lazy-component.ts'

// These fields are lazy because their code is large and must not delay the board.

/** A field for a date. */
export const DateField = createLazyComponent(
  async () => (await import('../components/date-field.tsx')).DateField,
)

/** A field for a time of day. */
export const TimeField = createLazyComponent(
  async () => (await import('../components/time-field.tsx')).TimeField,
)
