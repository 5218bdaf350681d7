import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'
import type { NoteFields } from '../text/template/template-fields.ts'

/** What a template is filled in with when it is looked at on a card. */
export const sampleViewSchema = z.object({
  /** Null if the workspace has no card, so that an example is used. */
  cardId: idSchema.nullable(),
  company: z.string(),
  role: z.string(),
  /** Who the note would go to; empty if nobody is named. */
  person: z.string(),
  /** The values of all fields and conditions. The cast is safe because the main process writes all of them. */
  fields: z.record(z.string(), z.union([z.string(), z.boolean()])) as unknown as z.ZodType<NoteFields>,
})

export type SampleView = Readonly<z.infer<typeof sampleViewSchema>>
