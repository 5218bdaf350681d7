import { z } from 'zod'
import { instantSchema, zoneSchema } from './scalars.ts'

/** A zone the user was in, until the last alert that was given there. */
export const zoneStaySchema = z.object({ zone: zoneSchema, until: instantSchema })

export type ZoneStay = Readonly<z.infer<typeof zoneStaySchema>>
