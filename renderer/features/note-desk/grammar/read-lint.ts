import { type Lint as HarperLint, SuggestionKind } from 'harper.js'
import type { Field } from '#shared/notes/check/finding'
import type { Lint } from '#shared/notes/check/language/lint'

/** Reads one of Harper's lints and frees it: it lies in the memory of the binary, which nothing else clears. */
export function readLint(
  lint: HarperLint,
  { rule, field, text }: { readonly rule: string; readonly field: Field; readonly text: string },
): Lint {
  const span = lint.span()
  const place = { field, start: span.start, end: span.end }
  const words = text.slice(place.start, place.end)
  const suggestions = lint.suggestions()
  const replacements = suggestions.map((suggestion) => {
    const replacement = suggestion.get_replacement_text()
    switch (suggestion.kind()) {
      case SuggestionKind.Remove:
        return ''
      case SuggestionKind.InsertAfter:
        return words + replacement
      default:
        return replacement
    }
  })
  for (const one of suggestions) one.free()
  span.free()
  lint.free()
  return { rule, place, words, replacements }
}
