import { z } from 'zod'
import { LINE_MAX, TEXT_MAX } from '../../model/scalars.ts'

/**
 * An id chosen by the page. It becomes part of follow-up keys, which join ids with slashes and use `board`
 * for a follow-up without a card.
 */
export const newIdSchema = z.string().regex(/^(?!board$)[\w-]{1,64}$/, {
  error: 'This entry has an unusable id. Reload the page and try again.',
})

/** Control characters except tab and line feed. They are typed by accident and can spoil a file or a note. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this expression exists to find them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Any visible character. A name made only of joiners and blanks has none. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

const formatCount = (n: number): string => n.toLocaleString('en-US')

const tooLong = (label: string, max: number) => (issue: { input?: unknown }) =>
  `${label} is too long: ${formatCount(String(issue.input).length)} characters, ${formatCount(max)} at most. Shorten it and try again.`

/** One line of text: line breaks become blanks, control characters are removed, and the ends are trimmed. */
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

/** A line that must contain something visible. */
export function requiredLineInput(label: string) {
  return lineInput(label).regex(visible, { error: `${label} is empty. Type it and try again.` })
}

/** Text of several lines: line ends become `\n`, and other control characters are removed. */
export function textInput(label: string, max = TEXT_MAX) {
  return z
    .string()
    .overwrite((value) => value.replace(/\r\n?/g, '\n').replace(controls, ''))
    .max(max, { error: tooLong(label, max) })
}
