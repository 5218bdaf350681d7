import { z } from 'zod'
import type { Version } from './version.ts'
import { alertEntry1, instant, workspace1 } from './version-1.ts'

// Frozen: like version 1, this schema must not change when the model does.

/**
 * The workspace of version 2. It adds three facts about alerts that must survive a restart: until when alerts
 * are paused, which alerts were stored but not shown before a crash, and in which zones the user was when
 * alerts were delivered.
 */
export const workspace2 = workspace1.extend({
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
    // Version 1 did not store when an alert was shown. Showing every old alert again would be worse than
    // losing one.
    ledger: older.ledger.map((entry) => ({ ...entry, shownAt: entry.firedAt })),
    alertsPausedUntil: null,
    zones: [],
  }),
}
