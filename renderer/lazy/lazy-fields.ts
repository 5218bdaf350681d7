import { createLazyComponent } from './lazy-component.ts'

/** Each field brings the code of a whole calendar or clock, which must not delay the board. */
export const DateField = createLazyComponent(
  async () => (await import('../components/date-field.tsx')).DateField,
)
export const TimeField = createLazyComponent(
  async () => (await import('../components/time-field.tsx')).TimeField,
)
