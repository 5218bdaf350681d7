import { isNearName, isSameName } from '../near-names.ts'
import { truncate } from '../plain-text.ts'
import { readTags, type TemplateTag } from './read-tags.ts'
import { conditionNames, fieldNames, isFlagField, isTextField } from './template-fields.ts'

/** A mistake in a template: its place in UTF-16 units, and a sentence that says what to do. */
export interface TemplateMistake {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** More than these help nobody, and a page could not list ten thousand at once. */
const MISTAKES_MAX = 20

/** The longest name that is compared with those of the fields, and shown in full. */
const NAME_MAX = 40

/**
 * Finds the mistakes in a template, in the order of the text, twenty at most. A text without any can be
 * rendered: it contains only fields, comments, and conditions that are not inside one another.
 */
export function findTemplateMistakes(source: string): readonly TemplateMistake[] {
  const tags = readTags(source)
  return [...findTagMistakes(tags), ...findUnpaired(tags), ...findSingleBraces(source, tags)]
    .sort((a, b) => a.start - b.start)
    .slice(0, MISTAKES_MAX)
}

function findTagMistakes(tags: readonly TemplateTag[]): readonly TemplateMistake[] {
  const mistakes: TemplateMistake[] = []
  for (const tag of tags) {
    const text = describeFault(tag) ?? describeName(tag)
    if (text !== null) mistakes.push(at(tag, text))
    if (mistakes.length === MISTAKES_MAX) break
  }
  return mistakes
}

function describeFault(tag: TemplateTag): string | null {
  if (tag.fault === null) return null
  const remedy = tag.name === '' ? 'Close it or remove it.' : `Write ${write(tag)}.`
  switch (tag.fault) {
    case 'one-missing':
      return `One } is missing. ${remedy}`
    case 'not-closed':
      return `The closing }} is missing. ${remedy}`
    case 'one-too-many':
      return `There is one } too many. ${remedy}`
  }
}

function describeName(tag: TemplateTag): string | null {
  const { kind, name } = tag
  switch (kind) {
    case '!':
      return null
    case '>':
    case '=':
      return `{{${kind}…}} can’t be used in a template. Remove it.`
    case '#':
    case '^':
      return isFlagField(name) ? null : describeUnknown(tag, conditionNames, 'condition')
    case '/':
      // A wrong name is reported at the tag that opens the condition.
      return null
    default:
      if (name === '') return '{{}} is empty. Put a field into it, or remove it.'
      if (isFlagField(name))
        return `{{${name}}} is a condition. Write {{#${name}}} before the text it’s for, and {{/${name}}} after it.`
      return isTextField(name) ? null : describeUnknown(tag, fieldNames, 'field')
  }
}

function describeUnknown(tag: TemplateTag, names: readonly string[], what: 'field' | 'condition'): string {
  const isShort = tag.name.length <= NAME_MAX
  const meant =
    isShort &&
    (names.find((name) => isSameName(name, tag.name)) ?? names.find((name) => isNearName(name, tag.name)))
  const remedy = meant
    ? `Did you mean ${write({ ...tag, name: meant })}?`
    : 'Remove it or choose one from the list.'
  return `${write(tag)} isn’t a ${what}. ${remedy}`
}

/** Finds conditions that are not closed, are inside another, or end without having begun. */
function findUnpaired(tags: readonly TemplateTag[]): readonly TemplateMistake[] {
  const mistakes: TemplateMistake[] = []
  let open: TemplateTag | null = null
  for (const tag of tags) {
    if (tag.fault !== null) continue
    if (tag.kind === '#' || tag.kind === '^') {
      if (open !== null) mistakes.push(describeOpen(open, tag))
      open = tag
    } else if (tag.kind === '/') {
      if (open?.name !== tag.name)
        mistakes.push(at(tag, `${write(tag)} ends nothing. Put ${opening(tag)} before it, or remove it.`))
      else open = null
    }
    if (mistakes.length === MISTAKES_MAX) return mistakes
  }
  if (open !== null)
    mistakes.push(at(open, `${write(open)} never ends. Put ${closing(open)} where its text ends.`))
  return mistakes
}

/** Describes a condition that begins before another has ended. */
function describeOpen(open: TemplateTag, next: TemplateTag): TemplateMistake {
  return at(
    next,
    `${write(next)} begins inside ${write(open)}, and conditions can’t be inside one another. Put ${closing(open)} before it.`,
  )
}

const opening = ({ name }: TemplateTag) => write({ kind: '#', name })
const closing = ({ name }: TemplateTag) => write({ kind: '/', name })

/** Finds fields in single braces, which would be sent as they are. */
function findSingleBraces(source: string, tags: readonly TemplateTag[]): readonly TemplateMistake[] {
  const mistakes: TemplateMistake[] = []
  let next = 0
  for (const match of source.matchAll(/\{[#^/]?([A-Za-z]+)\}{1,2}/g)) {
    const start = match.index
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const name = match[1] ?? ''
    const isInTag = (tags[next]?.start ?? Number.POSITIVE_INFINITY) <= start
    if (isInTag || !(isTextField(name) || isFlagField(name))) continue
    const written = `{${match[0].replace(/\}+$/, '')}}}`
    const text = match[0].endsWith('}}')
      ? `One { is missing. Write ${written}.`
      : `A field needs two braces on each side. Write ${written}.`
    mistakes.push({ start, end: start + match[0].length, text })
    if (mistakes.length === MISTAKES_MAX) break
  }
  return mistakes
}

/** Writes a tag as it ought to be. */
function write({ kind, name }: Pick<TemplateTag, 'kind' | 'name'>): string {
  const shown = truncate(name, NAME_MAX)
  return kind === '{' ? `{{{${shown}}}}` : `{{${kind}${shown}}}`
}

function at({ start, end }: TemplateTag, text: string): TemplateMistake {
  return { start, end, text }
}
