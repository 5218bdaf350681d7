import { z } from 'zod'
import { instantSchema, lineSchema, textSchema } from './scalars.ts'

/** The id of every template for a note or call sheet. It is also the name of the built-in template's file. */
export const templateIds = [
  'thank-you-call',
  'thank-you-visit',
  'late-thanks-check-in',
  'loop-in-recruiter',
  'loop-in-contact',
  'check-in',
  'check-in-promise',
  'check-in-call',
  'voicemail',
  'gatekeeper',
  'second-check-in',
  'call-back-call',
  'set-the-date',
  'stay-in-touch',
  'offer-in-hand',
  'rejection-thanks',
  'rejection-call',
  'offer-thanks',
  'ask-for-time',
  'decline',
  'withdraw',
  'reschedule',
] as const

/** Validates the id of a template. */
export const templateIdSchema = z.enum(templateIds)
export type TemplateId = z.infer<typeof templateIdSchema>

/** The user's own version of a built-in template. It is used instead of the built-in one. */
export const templateCopySchema = z.object({
  id: templateIdSchema,
  subject: lineSchema,
  body: textSchema,
  changedAt: instantSchema,
})

export type TemplateCopy = Readonly<z.infer<typeof templateCopySchema>>
