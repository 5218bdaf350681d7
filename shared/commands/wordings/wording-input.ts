import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import {
  noteFormSchema,
  type TemplateCopy,
  templateIdSchema,
  toneSchema,
  WORDING_MAX,
} from '../../model/template.ts'
import { parseTemplate } from '../../text/template/parse-template.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput, requiredLineInput, textInput } from '../core/inputs.ts'

/**
 * Validates one of the user's own wordings. `tone` and `form` are both null for a text that is used in every
 * tone and form, such as a call sheet. `replaces` is the position of the built-in wording that it is used in
 * place of; null if it is used besides them.
 */
export const wordingSchema = z.strictObject({
  template: templateIdSchema,
  tone: toneSchema.nullable(),
  form: noteFormSchema.nullable(),
  replaces: z.int().min(0).max(WORDING_MAX).nullable(),
  name: requiredLineInput('The name'),
  subject: lineInput('The subject'),
  body: textInput('The text'),
})

/** One of the user's own wordings as a page sends it. */
export type WordingInput = z.output<typeof wordingSchema>

/**
 * Throws `invalid-input` about the field that keeps a wording from being used; a mistake in its text has its
 * position in `data.at`, in UTF-16 units.
 */
export function checkWording({ tone, form, subject, body }: WordingInput): void {
  if ((tone === null) !== (form === null))
    throw invalidInput('tone', 'A wording is for one tone and one form. Choose both, or neither.')
  checkText('subject', subject)
  checkText('body', body)
  if (form === 'mail' && subject === '') throw invalidInput('subject', 'An email needs a subject. Type one.')
  if (body.trim() === '')
    throw invalidInput('body', 'The text is empty. Write it, or go back to the one before.')
}

function checkText(field: 'subject' | 'body', text: string): void {
  try {
    parseTemplate(text)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError('invalid-input', error.message, { data: { ...error.data, field } })
  }
}

/** Returns the stored form of a wording. */
export function toTemplateCopy(
  { template, tone, form, replaces, name, subject, body }: WordingInput,
  stored: Pick<TemplateCopy, 'copyId' | 'changedAt'>,
): TemplateCopy {
  return {
    id: template,
    subject,
    body,
    ...stored,
    name,
    ...(tone !== null && { tone }),
    ...(form !== null && { form }),
    ...(replaces !== null && { replaces }),
  }
}
