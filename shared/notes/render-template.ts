import Mustache from 'mustache'
import { AppError } from '../errors/app-error.ts'
import { LINE_MAX, TEXT_MAX } from '../model/scalars.ts'
import { oneLine, shortened } from '../text/plain-text.ts'
import type { NoteFields } from './fields.ts'
import { parseTemplate, TAGS } from './parse-template.ts'

/** Subject and body, with or without fields in them. */
export interface Letter {
  readonly subject: string
  readonly body: string
}

/**
 * Fills a template. The result is plain text: nothing is escaped, nothing of a field is read as template, and a section
 * left out leaves no gap behind. Throws `invalid-input` where the template breaks the rules of `parseTemplate`
 * or comes out longer than a note can be.
 */
export function renderTemplate(template: Letter, fields: NoteFields): Letter {
  const body = tidy(fill(template.body, fields))
  if (body.length > TEXT_MAX)
    throw new AppError('invalid-input', `The note comes out longer than ${TEXT_MAX} characters. Shorten it.`)
  return { subject: shortened(oneLine(fill(template.subject, fields)), LINE_MAX), body }
}

function fill(source: string, fields: NoteFields): string {
  const writer = new Mustache.Writer()
  parseTemplate(source, writer)
  // Without a prototype no name in a template can reach anything but a field.
  const view: Record<string, string | boolean> = Object.assign(Object.create(null), fields)
  return writer.render(source, view, undefined, { escape: String, tags: TAGS })
}

function tidy(body: string): string {
  return (
    body
      .replace(/\r\n?/g, '\n')
      // A company that ends in a stop ("Inc.") or a detail cut short brings its own end of the sentence.
      .replace(/([^.])(?:\.\.|…\.)(?!\.)/g, (both, before: string) => before + both.charAt(1))
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}
