import Mustache from 'mustache'
import { AppError } from '../errors/app-error.ts'
import { LINE_MAX, TEXT_MAX } from '../model/scalars.ts'
import { toSingleLine, truncate } from '../text/plain-text.ts'
import { parseTemplate, TAGS } from './parse-template.ts'
import type { NoteFields } from './template-fields.ts'

/** The subject and body of a note or template. */
export interface NoteText {
  readonly subject: string
  readonly body: string
}

/**
 * Renders a template as plain text. Nothing is escaped, field values are not parsed as templates, and an
 * omitted section leaves no blank lines. Throws `invalid-input` if `parseTemplate` rejects the template or if
 * the result is longer than a note may be.
 */
export function renderTemplate(template: NoteText, fields: NoteFields): NoteText {
  const body = normalize(fill(template.body, fields))
  if (body.length > TEXT_MAX)
    throw new AppError('invalid-input', `The note comes out longer than ${TEXT_MAX} characters. Shorten it.`)
  return { subject: truncate(toSingleLine(fill(template.subject, fields)), LINE_MAX), body }
}

function fill(source: string, fields: NoteFields): string {
  const writer = new Mustache.Writer()
  parseTemplate(source, writer)
  // The view has no prototype, so a name in a template cannot refer to an inherited property.
  const view: Record<string, string | boolean> = Object.assign(Object.create(null), fields)
  return writer.render(source, view, undefined, { escape: String, tags: TAGS })
}

function normalize(body: string): string {
  return (
    body
      .replace(/\r\n?/g, '\n')
      // Removes the second full stop after a company such as "Inc." and after a detail that was cut with "…".
      .replace(/([^.])(?:\.\.|…\.)(?!\.)/g, (match, before: string) => before + match.charAt(1))
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}
