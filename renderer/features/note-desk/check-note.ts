/** One result of checking a note: something to look at before sending, or something that is fine. */
export interface Finding {
  readonly kind: 'look' | 'fine'
  readonly text: string
  readonly detail: string
  /** The range of the note, in characters; null if the finding is about no particular place. */
  readonly range: { readonly from: number; readonly to: number } | null
}

/** The number of words that a good note has at least and at most. */
const MIN_WORDS = 60
const MAX_WORDS = 180

/** Counts the words of a text. A dash or another sign without a letter or digit is not a word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * Finds the placeholders a template left in the note, such as "[one thing from the conversation]". `from` is
 * the index of the opening bracket, and `words` the text between the brackets.
 */
export function findPlaceholders(body: string): readonly { readonly words: string; readonly from: number }[] {
  return [...body.matchAll(/\[([^[\]\n]{1,100})\]/g)].map((match) => ({
    words: match[1] ?? '',
    from: match.index,
  }))
}

/**
 * Checks a note before it is sent: its remaining placeholders, the details missing from the card, and its
 * length. Findings that need attention come first. `written` is the text as the template produced it; a
 * missing detail that is already a placeholder in it is not reported twice.
 */
export function checkNote(note: {
  readonly missing: readonly string[]
  readonly written: string
  readonly body: string
  /** True for a call sheet, whose length is not checked. */
  readonly isCall?: boolean
}): readonly Finding[] {
  const placeholders = findPlaceholders(note.body).map(
    ({ words, from }): Finding => ({
      kind: 'look',
      text: `Still open: ${words}`,
      detail: 'Put your own words in its place.',
      // Two characters more than the words, for the brackets.
      range: { from, to: from + words.length + 2 },
    }),
  )
  const missingDetails = note.missing
    .filter((detail) => !note.written.includes(`[${detail}]`))
    .map(describeMissing)
  const warnings = [...placeholders, ...missingDetails]
  const confirmations = warnings.length === 0 ? [nothingMissing] : []
  if (note.isCall) return [...warnings, ...confirmations]
  const lengthFinding = checkLength(countWords(note.body))
  if (lengthFinding.kind === 'look') return [...warnings, lengthFinding]
  return [...warnings, ...confirmations, lengthFinding]
}

const nothingMissing: Finding = {
  kind: 'fine',
  text: 'The card knew everything the note needs',
  detail: 'Names, role and dates come from it.',
  range: null,
}

function describeMissing(detail: string): Finding {
  const warning = { kind: 'look', range: null } as const
  if (detail === 'your name')
    return {
      ...warning,
      text: 'Your name is not in Settings',
      detail: 'Sign the note here, or add your name there.',
    }
  if (detail.startsWith('your own version'))
    return { ...warning, text: `Not used: ${detail}`, detail: 'The built-in text stands in for it.' }
  return {
    ...warning,
    text: `Not on the card: ${detail}`,
    detail: 'Write it in here, or add it to the card.',
  }
}

function checkLength(words: number): Finding {
  const wordCountText = words === 1 ? '1 word' : `${words} words`
  const detail = `A good note has ${MIN_WORDS} to ${MAX_WORDS}.`
  if (words < MIN_WORDS) return { kind: 'look', text: `Short: ${wordCountText}`, detail, range: null }
  if (words > MAX_WORDS) return { kind: 'look', text: `Long: ${wordCountText}`, detail, range: null }
  return { kind: 'fine', text: wordCountText, detail, range: null }
}
