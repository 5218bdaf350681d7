import type { NoteForm, TemplateCopy, Tone } from '../../model/template.ts'
import { describeField, fieldNames } from '../../text/template/template-fields.ts'
import { builtInTemplates } from '../built-in-templates.ts'
import { templateGroups } from '../template-groups.ts'

/** The first line of a file of wordings. The number is raised if an older Callback could not read it. */
export const FILE_TITLE = 'Callback wordings'
export const FILE_VERSION = 1

/** What begins the line that names the template of a wording. */
export const SEPARATOR = '==='

/** How a file writes the tones and forms. */
export const toneWords: Readonly<Record<Tone, string>> = { plain: 'plain', formal: 'formal' }
export const formWords: Readonly<Record<NoteForm, string>> = { mail: 'email', short: 'short message' }

const help = `# Each wording begins with a line of ${SEPARATOR} and the template it belongs to. Below come its name, its tone
# (plain or formal), its form (email or short message) and the subject of an email; then an empty line; then the text.
# "In place of: 2" says that it replaces Callback's second wording; without that line it stands beside Callback's own.
# A text line that begins with ${SEPARATOR} is written with a backslash before it.
# Between {{#hasRemark}} and {{/hasRemark}} stands what is only said if it is true. The fields:`

/** Writes wordings of the user's own as a text that people can read and edit, and that Callback can import. */
export function formatWordingFile(copies: readonly TemplateCopy[]): string {
  const order = templateGroups.flatMap(({ templates }) => templates)
  const sorted = copies.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const fields = fieldNames.map((name) => `#   {{${name}}}  ${describeField(name)}`)
  const head = [`${FILE_TITLE} ${FILE_VERSION}`, '', help, ...fields]
  return `${[head.join('\n'), ...sorted.map(formatWording)].join('\n\n')}\n`
}

/** Returns every built-in wording in the shape of the user's own, to begin from. */
export function listBuiltInCopies(): readonly TemplateCopy[] {
  return Object.values(builtInTemplates).flatMap((template) => {
    const { id, name, kind, wordings } = template
    const changedAt = '1970-01-01T00:00:00.000Z' as const
    if (kind === 'script') return { id, name, subject: '', body: template.body, changedAt }
    return (['plain', 'formal'] as const).flatMap((tone) =>
      (['mail', 'short'] as const).flatMap((form) =>
        wordings[tone][form].map(({ subject, body }, replaces) => ({
          ...{ id, subject, body, changedAt, tone, form, replaces },
          name: `${name} ${replaces + 1}`,
        })),
      ),
    )
  })
}

function formatWording({ id, name = '', tone, form, replaces, subject, body }: TemplateCopy): string {
  const lines = [
    `${SEPARATOR} ${id}`,
    `Name: ${name}`,
    ...(tone ? [`Tone: ${toneWords[tone]}`] : []),
    ...(form ? [`Form: ${formWords[form]}`] : []),
    ...(replaces === undefined ? [] : [`In place of: ${replaces + 1}`]),
    ...(subject === '' ? [] : [`Subject: ${subject}`]),
  ]
  return `${lines.join('\n')}\n\n${protect(body.trim())}`
}

/** Protects lines of a text that would be read as the beginning of another wording. */
function protect(body: string): string {
  return body.replace(/^(\\*)===/gm, '\\$1===')
}
