/** A part of a note; `kind` is `typed` for words of the user's, `live` for those they are typing now. */
interface NotePart {
  readonly start: number
  readonly text: string
  readonly kind: 'plain' | 'typed' | 'live'
}

/** Splits a note at the first place of each phrase, so that the user sees where their words have gone. */
export function splitPhrases(
  body: string,
  phrases: readonly { readonly text: string; readonly isLive: boolean }[],
): readonly NotePart[] {
  const places = phrases
    .flatMap(({ text, isLive }) => {
      const start = text === '' ? -1 : body.indexOf(text)
      return start === -1 ? [] : [{ start, end: start + text.length, isLive }]
    })
    .sort((a, b) => a.start - b.start)
  const parts: NotePart[] = []
  let end = 0
  for (const place of places) {
    if (place.start < end) continue
    if (place.start > end) parts.push({ start: end, text: body.slice(end, place.start), kind: 'plain' })
    const text = body.slice(place.start, place.end)
    parts.push({ start: place.start, text, kind: place.isLive ? 'live' : 'typed' })
    end = place.end
  }
  if (end < body.length) parts.push({ start: end, text: body.slice(end), kind: 'plain' })
  return parts
}
