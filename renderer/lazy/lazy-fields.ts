import { readLater } from './lazy-component.ts'

/** Each brings a whole calendar or clock along, which must not hold up the board. */
export const DateField = readLater(async () => (await import('../components/date-field.tsx')).DateField)
export const TimeField = readLater(async () => (await import('../components/time-field.tsx')).TimeField)
