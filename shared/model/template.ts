import { z } from 'zod'
import { type Id, idSchema, instantSchema, lineSchema, textSchema } from './scalars.ts'

/** The id of every template for a note or call sheet. It is also the name of the built-in template's file. */
export const templateIds = [
  'application-follow-up',
  'application-call',
  'ask-for-the-date',
  'missed-they-did-not-call',
  'missed-they-called-it-off',
  'missed-user-could-not',
  'missed-interview-call',
  'offer-call',
  'offer-in-hand-call',
  'farewell-call',
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
  'call-back',
  'as-promised',
  'accept',
  'acceptance-news',
  'reconnect',
  'reconnect-call',
] as const

/** Validates the id of a template. */
export const templateIdSchema = z.enum(templateIds)
export type TemplateId = z.infer<typeof templateIdSchema>

/** The tones in which a note can be written; `plain` is how people talk, `formal` is for those who expect it. */
export const tones = ['plain', 'formal'] as const

/** Validates a tone. */
export const toneSchema = z.enum(tones)
export type Tone = (typeof tones)[number]

/** The forms of a note: a mail with a subject, or a short message for LinkedIn or a phone. */
export const noteForms = ['mail', 'short'] as const

/** Validates the form of a note. */
export const noteFormSchema = z.enum(noteForms)
export type NoteForm = (typeof noteForms)[number]

/** The highest position of a wording that can be stored. */
export const WORDING_MAX = 99

/** The user's own text for a template: in place of a built-in wording, or beside them. */
export const templateCopySchema = z.object({
  /** The template it belongs to. */
  id: templateIdSchema,
  subject: lineSchema,
  body: textSchema,
  changedAt: instantSchema,
  /** Identifies the copy. Missing in files of earlier versions, where a template had one copy at most. */
  copyId: idSchema.optional(),
  name: lineSchema.optional(),
  /** The tone and form it is for; without them it is used in place of every wording, as for a call sheet. */
  tone: toneSchema.optional(),
  form: noteFormSchema.optional(),
  /** The position of the built-in wording that it is used in place of; missing if it is used besides them. */
  replaces: z.int().min(0).max(WORDING_MAX).optional(),
})

export type TemplateCopy = Readonly<z.infer<typeof templateCopySchema>>

/** Returns what identifies a copy. */
export function getCopyId({ id, copyId }: TemplateCopy): Id {
  return copyId ?? id
}
