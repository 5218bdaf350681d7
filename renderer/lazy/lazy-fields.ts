import { readLater } from './lazy-component.ts'

/** Each field brings the code of a whole calendar or clock, which must not delay the board. */
export const DateField = readLater(async () => (await import('../components/date-field.tsx')).DateField)
export const TimeField = readLater(async () => (await import('../components/time-field.tsx')).TimeField)
