import Mustache from 'mustache'
import { AppError } from '../../errors/app-error.ts'
import { TEXT_MAX } from '../../model/scalars.ts'
import { findTemplateMistakes } from './find-template-mistakes.ts'
import { type FieldName, isFlagField, isTextField } from './template-fields.ts'

/** A token as Mustache returns it; `inside` holds the tokens of a section. */
type Token = readonly [kind: string, name: string, start: number, end: number, inside?: readonly Token[]]

/**
 * The only delimiters that a template can use. Mustache has a global default; passing these explicitly makes
 * sure that a change of that default has no effect.
 */
export const TAGS: [string, string] = ['{{', '}}']

/**
 * Parses a template and returns the fields it uses, each once, in order of appearance. A template may contain
 * text, `{{field}}` in the three spellings of Mustache, comments, and sections on conditions. A section
 * cannot be inside another. Partials, other delimiters and loops are not allowed. Throws `invalid-input` about
 * the first mistake, with its position in `data.at`, in UTF-16 units. Each call uses its own Mustache writer,
 * because a writer caches every text it parses: a shared one would keep everything ever typed into the
 * template editor.
 */
export function parseTemplate(source: string, writer = new Mustache.Writer()): readonly FieldName[] {
  if (source.length > TEXT_MAX)
    throw createError(`The template is longer than ${TEXT_MAX} characters. Shorten it.`, 0)
  const [mistake] = findTemplateMistakes(source)
  if (mistake) throw createError(mistake.text, mistake.start)
  const fields = new Set<FieldName>()
  for (const token of writer.parse(source, TAGS) as readonly Token[])
    for (const [kind, name] of [token, ...(token[4] ?? [])])
      if (kind !== 'text' && (isTextField(name) || isFlagField(name))) fields.add(name)
  return [...fields]
}

function createError(message: string, at: number): AppError {
  return new AppError('invalid-input', message, { data: { at } })
}
