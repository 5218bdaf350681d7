import { AppError } from '#shared/errors/app-error'
import { fillWording } from '#shared/notes/fill-wording'
import type { NoteText } from '#shared/notes/render-template'
import { readTags } from '#shared/text/template/read-tags'
import { type FieldName, isTextField, type NoteFields } from '#shared/text/template/template-fields'

/** Mark the beginning and the end of what a field has filled in. Text from cards contains no such characters. */
const OPEN = '\ue000'
const CLOSE = '\ue001'
const marks = new RegExp(`[${OPEN}${CLOSE}]`, 'g')

/** A filled wording, or why it cannot be shown. */
type Preview = ({ readonly ok: true } & NoteText) | { readonly ok: false; readonly message: string }

/** Fills a wording, and marks what the fields gave for `splitFilled`. */
export function previewWording(text: NoteText, fields: NoteFields): Preview {
  try {
    const plain = fillWording(text, fields)
    const marked = fillWording(text, markValues(fields))
    // The marks can keep sentences from being tidied; the text is then shown without them.
    const pick = (field: 'subject' | 'body') =>
      marked[field].replace(marks, '') === plain[field] ? marked[field] : plain[field]
    return { ok: true, subject: pick('subject'), body: pick('body') }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, message: error.message }
    throw error
  }
}

function markValues(fields: NoteFields): NoteFields {
  const entries = Object.entries(fields).map(
    ([name, value]) =>
      [name, typeof value === 'string' && value !== '' ? OPEN + value + CLOSE : value] as const,
  )
  // The cast is safe because the names and the kinds of the values stay the same.
  return Object.fromEntries(entries) as unknown as NoteFields
}

/** Splits a filled text at its marks. */
export function splitFilled(
  text: string,
): readonly { readonly start: number; readonly text: string; readonly isFilled: boolean }[] {
  let start = 0
  return text.split(marks).flatMap((part, index) => {
    const from = start
    start += part.length + 1
    return part === '' ? [] : { start: from, text: part, isFilled: index % 2 === 1 }
  })
}

/** Lists the fields that leave a gap in a wording: empty on the card, and not inside a condition. */
export function listEmptyFields({ subject, body }: NoteText, fields: NoteFields): readonly FieldName[] {
  const used = new Set([...listUnconditional(subject), ...listUnconditional(body)])
  return [...used].filter((name) => fields[name] === '')
}

function listUnconditional(text: string): readonly FieldName[] {
  let isInside = false
  return readTags(text).flatMap(({ kind, name }) => {
    if (kind === '#' || kind === '^') isInside = true
    if (kind === '/') isInside = false
    return !isInside && isTextField(name) ? name : []
  })
}
