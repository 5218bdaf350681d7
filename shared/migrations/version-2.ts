import { z } from 'zod'
import type { Version } from './version.ts'
import { instant, workspace1 } from './version-1.ts'

// Frozen, as version 1 is.

/** Alerts can be paused: until when is kept with the workspace, so that it holds across restarts. */
const workspace2 = workspace1.extend({
  schemaVersion: z.literal(2),
  alertsPausedUntil: instant.nullable(),
})

export const version2: Version = {
  schema: workspace2,
  upgrade: (older: z.output<typeof workspace1>): z.input<typeof workspace2> => ({
    ...older,
    schemaVersion: 2,
    alertsPausedUntil: null,
  }),
}
