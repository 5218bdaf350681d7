import { z } from 'zod'
import { LINE_MAX, TEXT_MAX } from '../../model/scalars.ts'

/** An id made by the sender. Keys of follow-ups are joined with slashes, and `board` stands in them for no card. */
export const newIdSchema = z.string().regex(/^(?!board$)[\w-]{1,64}$/, {
  error: 'This entry has an unusable id. Reload the page and try again.',
})

/** Control characters but tab and line feed: never meant, and able to spoil a file or a note. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Anything that can be seen; a name of joiners and blanks alone cannot. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

const count = (n: number): string => n.toLocaleString('en-US')

const tooLong = (what: string, max: number) => (issue: { input?: unknown }) =>
  `${what} is too long: ${count(String(issue.input).length)} characters, ${count(max)} at most. Shorten it and try again.`

/** One line of typed or pasted text: line breaks and control characters become blanks, the ends are trimmed. */
export function line(what: string, max = LINE_MAX) {
  return z
    .string()
    .overwrite((text) =>
      text
        .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
        .replace(controls, '')
        .trim(),
    )
    .max(max, { error: tooLong(what, max) })
}

/** A line that must not be empty, nor look empty. */
export function requiredLine(what: string) {
  return line(what).regex(visible, { error: `${what} is empty. Type it and try again.` })
}

/** Several lines: line ends become `\n`, other control characters go. */
export function text(what: string, max = TEXT_MAX) {
  return z
    .string()
    .overwrite((value) => value.replace(/\r\n?/g, '\n').replace(controls, ''))
    .max(max, { error: tooLong(what, max) })
}
