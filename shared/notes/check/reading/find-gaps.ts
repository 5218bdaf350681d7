import type { Place } from '../finding.ts'

/** A gap that nobody filled in yet: its words without the brackets, and its place with them. */
interface Gap {
  readonly words: string
  readonly place: Place
}

const patterns: readonly RegExp[] = [
  /\[([^[\]\n]{1,100})\]/g,
  /\{\{+([^{}\n]{1,100})\}+\}/g,
  /<((?:your |the |first |last )?(?:name|company|role|date|day|time|title|position|detail|topic)[^<>\n]{0,60})>/gi,
  /(_{3,}|▁{2,})/g,
  /\b(X{2,4}|TODO|TBD|TBC|FIXME)\b/g,
]

/** Finds the gaps in a note, in the order of their kinds. */
export function findGaps(note: { readonly subject: string; readonly body: string }): readonly Gap[] {
  return (['subject', 'body'] as const).flatMap((field) =>
    patterns.flatMap((pattern) =>
      [...note[field].matchAll(pattern)].map((match) => ({
        words: match[1]?.trim() ?? '',
        place: { field, start: match.index, end: match.index + match[0].length },
      })),
    ),
  )
}
