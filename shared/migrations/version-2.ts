import { z } from 'zod'
import type { Version } from './version.ts'
import { alertEntry1, instant, workspace1 } from './version-1.ts'

// Frozen, as version 1 is.

/**
 * Three things that alerts need to know across a restart: until when they are paused, which of them were written down
 * but not handed over before a crash, and in which zones the user was when they were given.
 */
const workspace2 = workspace1.extend({
  schemaVersion: z.literal(2),
  ledger: z.array(alertEntry1.extend({ shownAt: instant.nullable() })),
  alertsPausedUntil: instant.nullable(),
  zones: z.array(z.object({ zone: z.string().min(1).max(64), until: instant })).default([]),
})

export const version2: Version = {
  schema: workspace2,
  upgrade: (older: z.output<typeof workspace1>): z.input<typeof workspace2> => ({
    ...older,
    schemaVersion: 2,
    // Version 1 did not know; to give old alerts again would be worse than to lose one.
    ledger: older.ledger.map((entry) => ({ ...entry, shownAt: entry.firedAt })),
    alertsPausedUntil: null,
    zones: [],
  }),
}
