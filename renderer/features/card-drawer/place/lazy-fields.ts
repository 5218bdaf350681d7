import { createLazyComponent } from '../../../lazy/lazy-component.ts'

// The field loads hundreds of names, which must not delay the board.

/** Loads the field to choose a time zone when it is first shown. */
export const ZoneField = createLazyComponent(async () => (await import('./zone-field.tsx')).ZoneField)
