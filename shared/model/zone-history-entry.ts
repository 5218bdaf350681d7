import { z } from 'zod'
import { instantSchema, zoneSchema } from './scalars.ts'

/** A zone the user was in, and the time of the last alert that was delivered there. */
export const zoneHistoryEntrySchema = z.object({ zone: zoneSchema, until: instantSchema })

export type ZoneHistoryEntry = Readonly<z.infer<typeof zoneHistoryEntrySchema>>
