import { z } from 'zod'
import { instantSchema, lineSchema, textSchema } from './scalars.ts'

/** Every text the app can write, by the name of its built-in file. */
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

export const templateIdSchema = z.enum(templateIds)
export type TemplateId = z.infer<typeof templateIdSchema>

/** The user's own copy of a built-in template; without one the built-in serves. */
export const templateCopySchema = z.object({
  id: templateIdSchema,
  subject: lineSchema,
  body: textSchema,
  changedAt: instantSchema,
})

export type TemplateCopy = Readonly<z.infer<typeof templateCopySchema>>
