import { z } from 'zod'
import { instantSchema, zoneSchema } from './scalars.ts'

/** A zone the user was in, until the last alert delivered there. */
export const zoneHistoryEntrySchema = z.object({ zone: zoneSchema, until: instantSchema })

export type ZoneHistoryEntry = Readonly<z.infer<typeof zoneHistoryEntrySchema>>
