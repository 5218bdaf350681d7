/** What a tag does, by the character behind its braces; a field has none. */
type TagKind = '' | '{' | '&' | '#' | '^' | '/' | '!' | '>' | '='

/** One tag of a template, such as `{{company}}`, right or not. */
export interface TemplateTag {
  readonly kind: TagKind
  /** The text in the braces, without the blanks around it. */
  readonly name: string
  /** Where it begins and ends, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** What is wrong with its braces; null if they are right. */
  readonly fault: 'one-missing' | 'not-closed' | 'one-too-many' | null
}

const OPENING = '{{'
const kinds: readonly TagKind[] = ['{', '&', '#', '^', '/', '!', '>', '=']

/**
 * Reads the tags of a template, in order. A tag ends on the line it begins on, except for a comment. Takes time
 * in proportion to the length of the text, whatever it contains.
 */
export function readTags(source: string): readonly TemplateTag[] {
  const tags: TemplateTag[] = []
  let start = source.indexOf(OPENING)
  while (start !== -1) {
    const tag = readTag(source, start)
    tags.push(tag)
    start = source.indexOf(OPENING, tag.end)
  }
  return tags
}

function readTag(source: string, start: number): TemplateTag {
  const inside = skipBlanks(source, start + OPENING.length)
  const kind = kinds.find((sign) => sign === source[inside]) ?? ''
  const from = inside + kind.length
  if (kind === '!') return readComment(source, start, from)
  const boundary = findBoundary(source, from)
  const content = source.slice(from, boundary)
  const brace = content.indexOf('}')
  if (brace !== -1) {
    const name = content.slice(0, brace).trim()
    return { kind, name, start, end: from + brace + 1, fault: 'one-missing' }
  }
  if (!source.startsWith('}}', boundary)) {
    const name = /^\s*[\w.]*/.exec(content)?.[0] ?? ''
    return { kind, name: name.trim(), start, end: from + name.length, fault: 'not-closed' }
  }
  const wanted = kind === '{' ? 3 : 2
  const braces = countBraces(source, boundary)
  const fault = braces < wanted ? 'one-missing' : braces > wanted ? 'one-too-many' : null
  return { kind, name: content.trim(), start, end: boundary + braces, fault }
}

function readComment(source: string, start: number, from: number): TemplateTag {
  const close = source.indexOf('}}', from)
  const end = close === -1 ? source.length : close + 2
  return { kind: '!', name: '', start, end, fault: close === -1 ? 'not-closed' : null }
}

function skipBlanks(source: string, from: number): number {
  let at = from
  while (source[at] === ' ' || source[at] === '\t') at++
  return at
}

/** Finds where a tag ends at the latest: at its braces, at the next tag, or with the line. */
function findBoundary(source: string, from: number): number {
  const boundary = /\}\}|\{\{|\n/g
  boundary.lastIndex = from
  return boundary.exec(source)?.index ?? source.length
}

function countBraces(source: string, from: number): number {
  let at = from
  while (source[at] === '}') at++
  return at - from
}
