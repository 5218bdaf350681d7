import { z } from 'zod'
import { LINE_MAX, TEXT_MAX } from '../../model/scalars.ts'

/**
 * Validates an id that the page has chosen. Follow-up keys join ids with slashes and use the id `board` for a
 * follow-up without a card, so an id contains no slash and is not `board`.
 */
export const newIdSchema = z.string().regex(/^(?!board$)[\w-]{1,64}$/, {
  error: 'This entry’s id doesn’t work. Reload the page and try again.',
})

/**
 * Matches control characters except tab and line feed. They are typed by accident and can spoil a file or a
 * note.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this expression exists to find them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Matches a visible character. A name made only of joiners and blanks has none. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

const formatCount = (n: number): string => n.toLocaleString('en-US')

const tooLong = (label: string, max: number) => (issue: { input?: unknown }) =>
  `${label} is too long: ${formatCount(String(issue.input).length)} characters, ${formatCount(max)} at most. Shorten it and try again.`

/**
 * Creates the schema of one line of text: line breaks become blanks, control characters are removed, and the
 * ends are trimmed.
 */
export function lineInput(label: string, max = LINE_MAX) {
  return z
    .string()
    .overwrite((text) =>
      text
        .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
        .replace(controls, '')
        .trim(),
    )
    .max(max, { error: tooLong(label, max) })
}

/** Creates the schema of a line that must contain something visible. */
export function requiredLineInput(label: string) {
  return lineInput(label).regex(visible, { error: `${label} is empty. Type it and try again.` })
}

/**
 * Creates the schema of a text of several lines: line ends become `\n`, and other control characters are
 * removed.
 */
export function textInput(label: string, max = TEXT_MAX) {
  return z
    .string()
    .overwrite((value) => value.replace(/\r\n?/g, '\n').replace(controls, ''))
    .max(max, { error: tooLong(label, max) })
}
