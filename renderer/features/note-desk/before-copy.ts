/** One thing to look at, or one that is well. */
export interface Finding {
  readonly kind: 'look' | 'fine'
  readonly text: string
  readonly more: string
  /** Where it stands in the note; null where it stands nowhere. */
  readonly at: { readonly from: number; readonly to: number } | null
}

const FEWEST_WORDS = 60
const MOST_WORDS = 180

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The places a template left open, "[one thing from the conversation]". */
export function gapsIn(body: string): readonly { readonly words: string; readonly from: number }[] {
  return [...body.matchAll(/\[([^[\]\n]{1,100})\]/g)].map((gap) => ({
    words: gap[1] ?? '',
    from: gap.index,
  }))
}

/**
 * What to see to before the note leaves: places still open in it, what the card could not tell, and the length of
 * what is written. What to
 * look at comes first. `written` is the text as the template left it, in which a missing thing may be an open place.
 */
export function beforeCopy(note: {
  readonly missing: readonly string[]
  readonly written: string
  readonly body: string
  /** What to say on the phone, which has no right length. */
  readonly isCall?: boolean
}): readonly Finding[] {
  const gaps = gapsIn(note.body).map(
    ({ words, from }): Finding => ({
      kind: 'look',
      text: `Still open: ${words}`,
      more: 'Put your own words in its place.',
      at: { from, to: from + words.length + 2 },
    }),
  )
  const missing = note.missing.filter((what) => !note.written.includes(`[${what}]`)).map(sayMissing)
  const looks = [...gaps, ...missing]
  const fine = looks.length === 0 ? [allKnown] : []
  if (note.isCall) return [...looks, ...fine]
  const measured = length(countWords(note.body))
  if (measured.kind === 'look') return [...looks, measured]
  return [...looks, ...fine, measured]
}

const allKnown: Finding = {
  kind: 'fine',
  text: 'The card knew everything the note needs',
  more: 'Names, role and dates come from it.',
  at: null,
}

function sayMissing(what: string): Finding {
  const look = { kind: 'look', at: null } as const
  if (what === 'your name')
    return {
      ...look,
      text: 'Your name is not in Settings',
      more: 'Sign the note here, or add your name there.',
    }
  if (what.startsWith('your own version'))
    return { ...look, text: `Not used: ${what}`, more: 'The built-in text stands in for it.' }
  return { ...look, text: `Not on the card: ${what}`, more: 'Write it in here, or add it to the card.' }
}

function length(words: number): Finding {
  const counted = words === 1 ? '1 word' : `${words} words`
  const more = `A good note has ${FEWEST_WORDS} to ${MOST_WORDS}.`
  if (words < FEWEST_WORDS) return { kind: 'look', text: `Short: ${counted}`, more, at: null }
  if (words > MOST_WORDS) return { kind: 'look', text: `Long: ${counted}`, more, at: null }
  return { kind: 'fine', text: counted, more, at: null }
}
