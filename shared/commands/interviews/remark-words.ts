import type { Interview, Remark } from '../../model/interview.ts'
import { bringFrame, parsePhrase, remarkFrame } from '../../text/phrases/phrase.ts'
import { parseThought } from '../../text/phrases/thought.ts'
import { invalidInput } from '../core/field-errors.ts'

/** Returns a remark in the words that fit its sentence; empty if nothing was typed. Throws `invalid-input` on `field`. */
export function requireRemark(typed: string, field: string): string {
  return typed === '' ? '' : requirePhrase(typed, remarkFrame, field)
}

/** Returns what the user would bring, in the words that fit its sentence. Throws `invalid-input` on `field`. */
export function requireBring(typed: string, field: string): string {
  return requirePhrase(typed, bringFrame, field)
}

/** Returns a thought as a sentence; empty if nothing was typed. Throws `invalid-input` on `field`. */
export function requireThought(typed: string, field: string): string {
  if (typed === '') return ''
  const thought = parseThought(typed)
  if (!thought.ok) throw invalidInput(field, thought.reason)
  return thought.value
}

function requirePhrase(typed: string, frame: typeof remarkFrame, field: string): string {
  const phrase = parsePhrase(typed, frame)
  if (!phrase.ok) throw invalidInput(field, phrase.reason)
  return phrase.value
}

/** The remark of one person, and the user's thought on it; both may be empty. */
interface RemarkWords {
  readonly personId: Remark['personId']
  readonly text: string
  readonly thought: string
}

/**
 * Creates the remark to store, if there is anything to store. A thought stays when the words that it is about are
 * removed, because they are often only being replaced.
 */
export function createRemarks({ personId, text, thought }: RemarkWords): readonly Remark[] {
  if (text === '' && thought === '') return []
  return [{ personId, text, ...(thought !== '' && { thought }) }]
}

/** Returns an interview with other remarks. One without any is stored without the field. */
export function withRemarks({ remarks: _, ...interview }: Interview, remarks: readonly Remark[]): Interview {
  return remarks.length === 0 ? interview : { ...interview, remarks: [...remarks] }
}
