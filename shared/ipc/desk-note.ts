import { z } from 'zod'
import { checkFactsSchema } from './check-facts.ts'
import { noteViewSchema } from './note-view.ts'

/** The steps whose notes about one interview day are written one after the other, in this order. */
export const panelSteps = ['thank-you', 'loop-in'] as const

/** One of several notes about the same interview day, each to a person of their own. */
const panelNoteSchema = z.object({
  /** The key of its follow-up. */
  key: z.string(),
  /** A thank-you goes to somebody who was there, a debrief (`loop-in`) to somebody who was not. */
  step: z.enum(panelSteps),
  /** The short name of the person. */
  name: z.string(),
  state: z.enum(['to-write', 'begun', 'sent', 'skipped', 'too-late']),
})

export type PanelNote = Readonly<z.infer<typeof panelNoteSchema>>

/** A note on the note desk, with what the note check needs to know. */
export const deskNoteSchema = noteViewSchema.extend({
  facts: checkFactsSchema,
  /** The notes about the same interview day, this one included; empty if there is only one. */
  panel: z.array(panelNoteSchema),
})

export type DeskNote = Readonly<z.infer<typeof deskNoteSchema>>
