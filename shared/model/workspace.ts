import { z } from 'zod'
import { alertEntrySchema } from './alert-entry.ts'
import { cardSchema } from './card.ts'
import { changeSchema } from './change.ts'
import { followUpActionSchema } from './follow-up-action.ts'
import { type Id, type IsoInstant, idSchema, instantSchema } from './scalars.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { templateCopySchema } from './template.ts'
import { zoneHistoryEntrySchema } from './zone-stay.ts'

/** The shape this version of the app writes. A file with a higher number is refused, unharmed. */
export const SCHEMA_VERSION = 2

/** Everything the user owns. Follow-ups are never in it, only what was done about them. */
export const workspaceSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  createdAt: instantSchema,
  cards: z.array(cardSchema),
  /** Deeds about follow-ups that belong to no card (`keep-applying`). */
  actions: z.array(followUpActionSchema),
  templates: z.array(templateCopySchema),
  settings: settingsSchema,
  ledger: z.array(alertEntrySchema),
  /** The last command, so that it can be undone after a restart. */
  lastChange: changeSchema.nullable(),
  /** Until then nothing is alerted, only shown; null, or past, when alerts come as planned. */
  alertsPausedUntil: instantSchema.nullable(),
  /** Where the user was when alerts were given, the oldest first. */
  zoneHistory: z.array(zoneHistoryEntrySchema).default([]),
})

export type Workspace = Readonly<z.infer<typeof workspaceSchema>>

/** A workspace with nothing in it. */
export function emptyWorkspace(made: { id: Id; at: IsoInstant }): Workspace {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: made.id,
    createdAt: made.at,
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
