import Mustache from 'mustache'
import { AppError } from '../errors/app-error.ts'
import { TEXT_MAX } from '../model/scalars.ts'
import { type FieldName, isFlagField, isTextField } from './fields.ts'

/** Mustache's own token: kind, name or text, where it starts and ends, and within a section what stands in it. */
type Token = readonly [kind: string, name: string, start: number, end: number, inside?: readonly Token[]]

type Writer = InstanceType<typeof Mustache.Writer>

/** The one pair of tags; handed over each time, so that nobody else's default counts. */
export const TAGS: [string, string] = ['{{', '}}']

/**
 * Reads a template and returns the fields it uses, each once, in order. Allowed are text, `{{field}}` in its three
 * spellings, comments, and sections one level deep on yes-or-no fields: no partials, no other delimiters, nothing that
 * can repeat. Throws `invalid-input`; `data.at` is where, in UTF-16 units. The writer remembers what it read, so each
 * reading has its own: a common one would hold every text that was ever typed into the template editor.
 */
export function parseTemplate(source: string, writer = new Mustache.Writer()): readonly FieldName[] {
  if (source.length > TEXT_MAX)
    throw refused(`The template is longer than ${TEXT_MAX} characters. Shorten it.`, 0)
  const fields = new Set<FieldName>()
  for (const token of tokensOf(source, writer)) {
    const [kind, name, at, , inside] = token
    if (kind !== '#' && kind !== '^') {
      readToken(token, fields)
      continue
    }
    if (!isFlagField(name)) throw refused(notAField(`{{${kind}${name}}}`, 'yes-or-no field'), at)
    fields.add(name)
    for (const inner of inside ?? []) readToken(inner, fields)
  }
  return [...fields]
}

function tokensOf(source: string, writer: Writer): readonly Token[] {
  try {
    return writer.parse(source, TAGS) as readonly Token[]
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    const at = Number(/\d+$/.exec(message)?.[0] ?? 0)
    const section = /"(.*)"/.exec(message)?.[1]
    throw refused(
      section
        ? `The section “${section}” has no proper beginning or end. It takes {{#${section}}} and {{/${section}}}.`
        : 'A field is not closed. Each {{ needs its }}.',
      at,
      cause,
    )
  }
}

function readToken([kind, name, at]: Token, fields: Set<FieldName>): void {
  switch (kind) {
    case 'text':
    case '!':
      return
    case 'name':
    case '&':
      if (!isTextField(name)) throw refused(notAField(`{{${name}}}`, 'field'), at)
      fields.add(name)
      return
    case '#':
    case '^':
      throw refused('A section cannot stand within another. Close the outer one first.', at)
    default:
      throw refused(`{{${kind}…}} cannot be used in a template. Take it out.`, at)
  }
}

function notAField(tag: string, what: string): string {
  return `${tag} is no ${what}. Take it out or choose one from the list.`
}

function refused(message: string, at: number, cause?: unknown): AppError {
  return new AppError('invalid-input', message, { data: { at }, cause })
}
