import type { TemplateId } from '../model/template.ts'
import type { FieldName } from './fields.ts'
import { parseTemplate } from './parse-template.ts'

/** A text that comes with the app. */
export interface BuiltInTemplate {
  readonly id: TemplateId
  /** What a person reads in a list: "Check-in by e-mail". */
  readonly name: string
  /** A note is sent; a script is spoken and has no subject. */
  readonly kind: 'note' | 'script'
  readonly subject: string
  readonly body: string
  /** What it draws on, in order of appearance. */
  readonly fields: readonly FieldName[]
}

/**
 * Builds a note from paragraphs wrapped as source is: within a paragraph line breaks are blanks. The closing phrase
 * is followed by the user's name; where that is not known the note ends with the phrase.
 */
export function note(parts: {
  id: TemplateId
  name: string
  subject: string
  text: string
  closing: string
}): BuiltInTemplate {
  const paragraphs = parts.text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => one.trim().replace(/\s*\n\s*/g, ' '))
  const signed = `${parts.closing}{{#hasYourName}},\n{{yourName}}{{/hasYourName}}`
  return withFields({
    id: parts.id,
    name: parts.name,
    kind: 'note',
    subject: parts.subject,
    body: [...paragraphs, signed].join('\n\n'),
  })
}

/** Builds a script for a call, line by line as written. */
export function script(parts: { id: TemplateId; name: string; text: string }): BuiltInTemplate {
  const body = parts.text.trim().replace(/^[ \t]+/gm, '')
  return withFields({ id: parts.id, name: parts.name, kind: 'script', subject: '', body })
}

function withFields(template: Omit<BuiltInTemplate, 'fields'>): BuiltInTemplate {
  const fields = new Set([...parseTemplate(template.subject), ...parseTemplate(template.body)])
  return { ...template, fields: [...fields] }
}
