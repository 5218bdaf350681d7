import type { FindFalsehoods } from '../notes.ts'
import type { Truth } from '../truth.ts'

/** Finds what the user wrote down for themselves, and words about the reader in a note to them. */
export const findJottings: FindFalsehoods<Truth> = ({ body, form }, { held, reader }) => {
  const jottings = held
    .flatMap(({ talk }) => (talk ? [talk.learned, talk.challenge] : []))
    .map((text) => text.replace(/[.!?]+$/, ''))
    .filter((text) => text !== '')
  const pasted = jottings.filter((text) => body.toLowerCase().includes(text.toLowerCase()))
  const found = pasted.map((text) => `pastes “${text}”`)
  // A call sheet also says to the user what to do, and a greeting has the name.
  if (form === 'call') return found
  const text = body.replace(/^(?:Hi|Hello|Dear) [^,]+,/, '')
  const other = /\b(?:she|he|her|him|his|hers)\b/i.exec(text)?.[0]
  if (other) found.push(`says “${other}” to the reader`)
  const [given = ''] = reader?.name.split(' ') ?? []
  if (given !== '' && new RegExp(`\\b${given}\\b`).test(text)) found.push(`speaks to ${given} about ${given}`)
  return found
}
