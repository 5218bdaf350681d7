import { type NoteForm, type TemplateId, type Tone, tones } from '../model/template.ts'
import { parseTemplate } from '../text/template/parse-template.ts'
import type { FieldName } from '../text/template/template-fields.ts'

/** One text of a template, with the fields and conditions it uses. */
interface Wording {
  readonly subject: string
  readonly body: string
  readonly fields: readonly FieldName[]
}

/** A template that comes with the app. */
export interface BuiltInTemplate {
  readonly id: TemplateId
  /** The name shown in lists: "Check-in by email". */
  readonly name: string
  /** A `note` is sent; a `script` is spoken and has no subject. */
  readonly kind: 'note' | 'script'
  /** The first plain wording, from which the user's own version starts. */
  readonly subject: string
  readonly body: string
  /** The fields and conditions that any of its wordings uses. */
  readonly fields: readonly FieldName[]
  /** The wordings for each tone and form; at least one each. */
  readonly wordings: Readonly<Record<Tone, Readonly<Record<NoteForm, readonly Wording[]>>>>
}

/** The texts of a note in one tone: mails with a subject, and short messages without. */
interface NoteTexts {
  readonly mails: readonly { readonly subject: string; readonly text: string }[]
  readonly short: readonly string[]
}

/**
 * Creates the template of a note. Its texts may be wrapped like source code: a line break within a paragraph
 * becomes a space. Greeting, closing and name are added to each mail; a short message gets a greeting, and the
 * name where it goes to a phone.
 */
export function defineNote(parts: {
  readonly id: TemplateId
  readonly name: string
  readonly plain: NoteTexts
  readonly formal: NoteTexts
}): BuiltInTemplate {
  const { id, name } = parts
  const wordings = { plain: toWordings(parts.plain), formal: toWordings(parts.formal) }
  return withFirst({ id, name, kind: 'note', wordings })
}

function toWordings({ mails, short }: NoteTexts): Record<NoteForm, readonly Wording[]> {
  return {
    mail: mails.map(({ subject, text }) =>
      toWording(
        subject,
        `{{greeting}},\n\n${unwrap(text)}\n\n{{closing}}{{#hasYourName}},\n{{signature}}{{/hasYourName}}`,
      ),
    ),
    short: short.map((text) =>
      toWording('', `{{greeting}}, ${unwrap(text)}{{#signsMessage}}\n{{signature}}{{/signsMessage}}`),
    ),
  }
}

function unwrap(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .join('\n\n')
}

/** Creates the template of a call sheet, which is the same in every tone. Line breaks are kept as written. */
export function defineCallSheet(parts: { id: TemplateId; name: string; text: string }): BuiltInTemplate {
  const wording = toWording('', parts.text.trim().replace(/^[ \t]+/gm, ''))
  const forms = { mail: [wording], short: [wording] }
  return withFirst({
    id: parts.id,
    name: parts.name,
    kind: 'script',
    wordings: { plain: forms, formal: forms },
  })
}

function toWording(subject: string, body: string): Wording {
  const fields = new Set([...parseTemplate(subject), ...parseTemplate(body)])
  return { subject, body, fields: [...fields] }
}

function withFirst(template: Omit<BuiltInTemplate, 'subject' | 'body' | 'fields'>): BuiltInTemplate {
  const { wordings } = template
  const all = tones.flatMap((tone) => [...wordings[tone].mail, ...wordings[tone].short])
  const { subject = '', body = '' } = wordings.plain.mail[0] ?? {}
  return { ...template, subject, body, fields: [...new Set(all.flatMap(({ fields }) => fields))] }
}
