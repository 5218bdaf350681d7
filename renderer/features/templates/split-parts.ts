import type { TemplateMistake } from '#shared/text/template/find-template-mistakes'
import { readTags } from '#shared/text/template/read-tags'

/** A part of a template's text: plain text, a field, a condition, or a mistake. */
interface TemplatePart {
  readonly kind: 'text' | 'field' | 'condition' | 'mistake'
  readonly text: string
  /** Where it begins, in UTF-16 units. */
  readonly start: number
}

/** With more tags than these a text is not tinted, so that typing into it stays quick. */
const TAGS_MAX = 400

/** Splits a template into parts that are shown in different ways. Joined, they are the text again. */
export function splitParts(
  source: string,
  mistakes: readonly Pick<TemplateMistake, 'start' | 'end'>[],
): readonly TemplatePart[] {
  const tags = readTags(source)
  const tinted = tags.length > TAGS_MAX ? [] : tags
  const marked = [
    ...mistakes.map(({ start, end }) => ({ start, end, kind: 'mistake' as const })),
    ...tinted.map(({ start, end, kind }) => ({
      start,
      end,
      kind: kind === '#' || kind === '^' || kind === '/' ? ('condition' as const) : ('field' as const),
    })),
  ].sort((a, b) => a.start - b.start)
  const parts: TemplatePart[] = []
  let end = 0
  const add = (kind: TemplatePart['kind'], from: number, to: number) => {
    if (to > from) parts.push({ kind, text: source.slice(from, to), start: from })
  }
  for (const mark of marked) {
    // A mistake comes before the tag at the same place, which is then left out.
    if (mark.start < end || mark.end > source.length) continue
    add('text', end, mark.start)
    add(mark.kind, mark.start, mark.end)
    end = mark.end
  }
  add('text', end, source.length)
  return parts
}
