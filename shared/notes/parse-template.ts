import Mustache from 'mustache'
import { AppError } from '../errors/app-error.ts'
import { TEXT_MAX } from '../model/scalars.ts'
import { type FieldName, isFlagField, isTextField } from './template-fields.ts'

/** A token as Mustache returns it; `inside` holds the tokens of a section. */
type Token = readonly [kind: string, name: string, start: number, end: number, inside?: readonly Token[]]

type Writer = InstanceType<typeof Mustache.Writer>

/**
 * The only delimiters that a template can use. Mustache has a global default; passing these explicitly makes
 * sure that a change of that default has no effect.
 */
export const TAGS: [string, string] = ['{{', '}}']

/**
 * Parses a template and returns the fields it uses, each once, in order of appearance. A template may contain
 * text, `{{field}}` in the three spellings of Mustache, comments, and sections on conditions. A section
 * cannot be inside another. Partials, other delimiters and loops are not allowed. Throws `invalid-input` with
 * the position in `data.at`, in UTF-16 units. Each call uses its own Mustache writer, because a writer caches
 * every text it parses: a shared one would keep everything ever typed into the template editor.
 */
export function parseTemplate(source: string, writer = new Mustache.Writer()): readonly FieldName[] {
  if (source.length > TEXT_MAX)
    throw createError(`The template is longer than ${TEXT_MAX} characters. Shorten it.`, 0)
  const fields = new Set<FieldName>()
  for (const token of tokenize(source, writer)) {
    const [kind, name, at, , inside] = token
    if (kind !== '#' && kind !== '^') {
      collectField(token, fields)
      continue
    }
    if (!isFlagField(name)) throw createError(describeUnknown(`{{${kind}${name}}}`, 'yes-or-no field'), at)
    fields.add(name)
    for (const inner of inside ?? []) collectField(inner, fields)
  }
  return [...fields]
}

/** Splits a template into tokens. Mustache reports a position only in its error message. */
function tokenize(source: string, writer: Writer): readonly Token[] {
  try {
    return writer.parse(source, TAGS) as readonly Token[]
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    const at = Number(/\d+$/.exec(message)?.[0] ?? 0)
    const section = /"(.*)"/.exec(message)?.[1]
    throw createError(
      section
        ? `The section “${section}” has no proper beginning or end. It takes {{#${section}}} and {{/${section}}}.`
        : 'A field is not closed. Each {{ needs its }}.',
      at,
      cause,
    )
  }
}

function collectField([kind, name, at]: Token, fields: Set<FieldName>): void {
  switch (kind) {
    case 'text':
    case '!':
      return
    case 'name':
    case '&':
      if (!isTextField(name)) throw createError(describeUnknown(`{{${name}}}`, 'field'), at)
      fields.add(name)
      return
    case '#':
    case '^':
      throw createError('A section cannot stand within another. Close the outer one first.', at)
    default:
      throw createError(`{{${kind}…}} cannot be used in a template. Take it out.`, at)
  }
}

function describeUnknown(tag: string, fieldKind: string): string {
  return `${tag} is no ${fieldKind}. Take it out or choose one from the list.`
}

function createError(message: string, at: number, cause?: unknown): AppError {
  return new AppError('invalid-input', message, { data: { at }, cause })
}
