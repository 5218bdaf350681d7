import { z } from 'zod'
import { alertEntrySchema } from './alert-entry.ts'
import { cardSchema } from './card.ts'
import { changeSchema } from './change.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { type Id, type IsoInstant, idSchema, instantSchema } from './scalars.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { templateCopySchema } from './template.ts'
import { zoneHistoryEntrySchema } from './zone-history-entry.ts'

/**
 * The version of the schema that this build writes. A file with a higher version is not opened and not
 * changed.
 */
export const SCHEMA_VERSION = 3

/** The workspace: everything the user owns. Follow-ups are not stored, only what the user did about them. */
export const workspaceSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  createdAt: instantSchema,
  cards: z.array(cardSchema),
  /** The actions on follow-ups that belong to no single card (`keep-applying`). */
  actions: z.array(followUpActionSchema),
  templates: z.array(templateCopySchema),
  settings: settingsSchema,
  /** The alert ledger: the alerts that have fired. */
  ledger: z.array(alertEntrySchema),
  /**
   * What the last command changed, so that it can be undone after a restart; null if there is nothing to
   * undo.
   */
  lastChange: changeSchema.nullable(),
  /**
   * Until this instant, alerts appear in the app but are not delivered. Null or in the past if alerts are not
   * paused.
   */
  alertsPausedUntil: instantSchema.nullable(),
  /** The zone history: the zones the user was in when alerts were delivered, oldest first. */
  zoneHistory: z.array(zoneHistoryEntrySchema),
})

export type Workspace = Readonly<z.infer<typeof workspaceSchema>>

/** Creates a workspace without cards and with the default settings. `at` is the current instant. */
export function createEmptyWorkspace(identity: { id: Id; at: IsoInstant }): Workspace {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: identity.id,
    createdAt: identity.at,
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
