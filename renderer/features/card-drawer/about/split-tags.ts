/** Matches the commas between tags, also those of other scripts. */
const comma = /[,،、，]/

/** Splits a line at its commas. */
export function splitTags(text: string): string[] {
  return text
    .split(comma)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/** Returns the tag that is being typed at the end of a line, and the ones before it. */
export function splitLastTag(text: string): { readonly last: string; readonly before: readonly string[] } {
  const parts = text.split(comma)
  return { last: (parts.at(-1) ?? '').trim(), before: splitTags(parts.slice(0, -1).join(',')) }
}

/** Replaces the tag that is being typed with a whole one, and makes room for the next: "near home, optics, ". */
export function completeLastTag(text: string, tag: string): string {
  return `${[...splitLastTag(text).before, tag].join(', ')}, `
}
