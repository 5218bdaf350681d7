import { readLater } from './read-later.ts'

/** Each brings a whole calendar or clock along, which must not hold up the board. */
export const DateField = readLater(async () => (await import('./date-field.tsx')).DateField)
export const TimeField = readLater(async () => (await import('./time-field.tsx')).TimeField)
