import Mustache from 'mustache'
import { AppError } from '../errors/app-error.ts'
import { LINE_MAX, TEXT_MAX } from '../model/scalars.ts'
import { toSingleLine, truncate } from '../text/plain-text.ts'
import { parseTemplate, TAGS } from '../text/template/parse-template.ts'
import type { NoteFields } from '../text/template/template-fields.ts'

/** The subject and body of a note or template. */
export interface NoteText {
  readonly subject: string
  readonly body: string
}

/** A rendered template, and the values of the card that are in its body, in the order of the text. */
export interface RenderedText extends NoteText {
  readonly filled: readonly string[]
}

/**
 * Renders a template as plain text. Nothing is escaped, field values are not parsed as templates, and an
 * omitted section leaves no blank lines. Throws `invalid-input` if `parseTemplate` rejects the template or if
 * the result is longer than a note may be.
 */
export function renderTemplate(template: NoteText, fields: NoteFields): RenderedText {
  const { text, filled } = fill(template.body, fields)
  const body = normalize(text)
  if (body.length > TEXT_MAX)
    throw new AppError('invalid-input', `The note is longer than ${TEXT_MAX} characters. Shorten it.`)
  const subject = truncate(toSingleLine(fill(template.subject, fields).text), LINE_MAX)
  return { subject, body, filled }
}

function fill(
  source: string,
  fields: NoteFields,
): { readonly text: string; readonly filled: readonly string[] } {
  const writer = new FieldWriter()
  parseTemplate(source, writer)
  // The view has no prototype, so a name in a template cannot refer to an inherited property.
  const view: Record<string, string | boolean> = Object.assign(Object.create(null), fields)
  const text = writer.render(source, view, undefined, { escape: String, tags: TAGS })
  return { text, filled: writer.filled }
}

/** The fields whose values are the app's words or the user's, and say nothing of the card. */
const ownFields: ReadonlySet<string> = new Set([
  ...['closing', 'signature', 'yourName', 'deciders', 'spokenNoun', 'nextNoun', 'missedNoun', 'conversation'],
  ...['whoNamed', 'whoMid', 'whoHad'],
])

/** Matches the word before a value that only joins it to its sentence: "Hi Jane", "on Tuesday", "the Optician role". */
const joiningWord = /^(?:hi|hello|dear|the|on|by|in|at|about)\s+/i

/** Remembers the values that it fills in. */
class FieldWriter extends Mustache.Writer {
  readonly filled: string[] = []

  override escapedValue(...args: Parameters<Mustache.Writer['escapedValue']>): string {
    const text = super.escapedValue(...args)
    const [[, name = '']] = args
    const value = (text ?? '').replace(joiningWord, '')
    if (value !== '' && !ownFields.has(name)) this.filled.push(value)
    return text
  }
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
