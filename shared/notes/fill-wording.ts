import type { NoteFields } from '../text/template/template-fields.ts'
import { type NoteText, type RenderedText, renderTemplate } from './render-template.ts'

/**
 * Fills a wording with the fields of a note, and removes the gaps that omitted sentences leave. Throws
 * `invalid-input` if the wording has a mistake.
 */
export function fillWording(wording: NoteText, fields: NoteFields): RenderedText {
  const { subject, body, filled } = renderTemplate(wording, fields)
  const lines = body.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim())
  return {
    subject: subject.replace(/ {2,}/g, ' ').trim(),
    body: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    filled,
  }
}
