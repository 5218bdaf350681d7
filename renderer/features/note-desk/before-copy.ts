/** One thing to look at, or one that is well. */
export interface Finding {
  readonly kind: 'look' | 'fine'
  readonly text: string
  readonly more: string
}

const FEWEST_WORDS = 60
const MOST_WORDS = 180

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** What to see to before the note leaves: what the card could not tell, and the length. */
export function beforeCopy(note: { missing: readonly string[]; body: string }): readonly Finding[] {
  const missing = note.missing.map(
    (what): Finding => ({
      kind: 'look',
      text: `Not on the card: ${what}`,
      more: 'The note goes without it. Add it to the card, or write it in here.',
    }),
  )
  const known: Finding = {
    kind: 'fine',
    text: 'The card knew everything the note needs',
    more: 'Names, role and dates come from it.',
  }
  const findings = [...missing, ...(missing.length === 0 ? [known] : []), length(countWords(note.body))]
  return findings.toSorted((one, other) => Number(one.kind === 'fine') - Number(other.kind === 'fine'))
}

function length(words: number): Finding {
  const counted = words === 1 ? '1 word' : `${words} words`
  const more = `A good note has ${FEWEST_WORDS} to ${MOST_WORDS}.`
  if (words < FEWEST_WORDS) return { kind: 'look', text: `Short: ${counted}`, more }
  if (words > MOST_WORDS) return { kind: 'look', text: `Long: ${counted}`, more }
  return { kind: 'fine', text: counted, more }
}
