import type { TemplateId } from '../model/template.ts'
import { parseTemplate } from './parse-template.ts'
import type { FieldName } from './template-fields.ts'

/** A template that comes with the app. */
export interface BuiltInTemplate {
  readonly id: TemplateId
  /** The name shown in lists: "Check-in by e-mail". */
  readonly name: string
  /** A `note` is sent; a `script` is spoken and has no subject. */
  readonly kind: 'note' | 'script'
  readonly subject: string
  readonly body: string
  /** The fields and conditions it uses, in order of appearance. */
  readonly fields: readonly FieldName[]
}

/**
 * Creates the template of a note. Its text may be wrapped like source code: a line break within a paragraph
 * becomes a space. The closing phrase is followed by the user's name; if the name is not known, the note ends
 * with the phrase.
 */
export function defineNote(parts: {
  id: TemplateId
  name: string
  subject: string
  text: string
  closing: string
}): BuiltInTemplate {
  const paragraphs = parts.text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
  const signature = `${parts.closing}{{#hasYourName}},\n{{yourName}}{{/hasYourName}}`
  return withFields({
    id: parts.id,
    name: parts.name,
    kind: 'note',
    subject: parts.subject,
    body: [...paragraphs, signature].join('\n\n'),
  })
}

/** Creates the template of a call sheet. Line breaks are kept as written. */
export function defineCallSheet(parts: { id: TemplateId; name: string; text: string }): BuiltInTemplate {
  const body = parts.text.trim().replace(/^[ \t]+/gm, '')
  return withFields({ id: parts.id, name: parts.name, kind: 'script', subject: '', body })
}

function withFields(template: Omit<BuiltInTemplate, 'fields'>): BuiltInTemplate {
  const fields = new Set([...parseTemplate(template.subject), ...parseTemplate(template.body)])
  return { ...template, fields: [...fields] }
}
