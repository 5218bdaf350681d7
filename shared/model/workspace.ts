import { z } from 'zod'
import { alertEntrySchema } from './alert-entry.ts'
import { cardSchema } from './card.ts'
import { changeSchema } from './change.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { type Id, type IsoInstant, idSchema, instantSchema } from './scalars.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { templateCopySchema } from './template.ts'
import { zoneHistoryEntrySchema } from './zone-history-entry.ts'

/** The schema version this build writes. A file with a higher number is refused and left unchanged. */
export const SCHEMA_VERSION = 3

/** Everything the user owns, as it is stored. Follow-ups are not stored; only what the user did about them is. */
export const workspaceSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  createdAt: instantSchema,
  cards: z.array(cardSchema),
  /** Actions on follow-ups that belong to no card (`keep-applying`). */
  actions: z.array(followUpActionSchema),
  templates: z.array(templateCopySchema),
  settings: settingsSchema,
  /** The alerts that have fired. */
  ledger: z.array(alertEntrySchema),
  /** What the last command changed, so that it can be undone after a restart. */
  lastChange: changeSchema.nullable(),
  /** Until this instant, alerts are shown but not delivered. It is null or in the past when alerts are not paused. */
  alertsPausedUntil: instantSchema.nullable(),
  /** The zones the user was in when alerts were delivered, oldest first. */
  zoneHistory: z.array(zoneHistoryEntrySchema),
})

export type Workspace = Readonly<z.infer<typeof workspaceSchema>>

/** Creates a workspace without cards, with the default settings. */
export function createEmptyWorkspace(created: { id: Id; at: IsoInstant }): Workspace {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: created.id,
    createdAt: created.at,
    cards: [],
    actions: [],
    templates: [],
    settings: defaultSettings,
    ledger: [],
    lastChange: null,
    alertsPausedUntil: null,
    zoneHistory: [],
  }
}
