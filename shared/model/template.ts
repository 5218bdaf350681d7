import { z } from 'zod'
import { instantSchema, lineSchema, textSchema } from './scalars.ts'

/** Every note and call sheet the app can write, named after its built-in file. */
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

/** The user's copy of a built-in template, which replaces it. */
export const templateCopySchema = z.object({
  id: templateIdSchema,
  subject: lineSchema,
  body: textSchema,
  changedAt: instantSchema,
})

export type TemplateCopy = Readonly<z.infer<typeof templateCopySchema>>
