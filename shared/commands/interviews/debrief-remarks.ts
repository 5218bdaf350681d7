import type { Card } from '../../model/card.ts'
import type { Interview, Remark } from '../../model/interview.ts'
import { bringFrame, parsePhrase, remarkFrame } from '../../text/phrase.ts'
import { invalidInput } from '../core/field-errors.ts'

/**
 * Saves what people said, one remark each; an empty text removes theirs. Remarks of people who are not in the list
 * stay. Throws `invalid-input` on `remarks` for a text that does not fit the sentence.
 */
export function saveRemarks(interview: Interview, remarks: readonly Remark[] | undefined): Interview {
  if (remarks === undefined) return interview
  const { remarks: before = [], ...rest } = interview
  const others = before.filter(({ personId }) => !remarks.some((remark) => remark.personId === personId))
  const typed = remarks.flatMap(({ personId, text }) =>
    text === '' ? [] : [{ personId, text: requirePhrase(text, remarkFrame, 'remarks') }],
  )
  const all = [...others, ...typed]
  return all.length === 0 ? rest : { ...rest, remarks: all }
}

/**
 * Puts a strength before those that the card has, so that the next note uses it. An empty text changes nothing.
 * Throws `invalid-input` on `bring` if it does not fit the sentence.
 */
export function addWouldBring(card: Card, typed: string | undefined): Card {
  if (!typed) return card
  const line = requirePhrase(typed, bringFrame, 'bring')
  return { ...card, wouldBring: [line, ...(card.wouldBring ?? []).filter((other) => other !== line)] }
}

function requirePhrase(typed: string, frame: typeof remarkFrame, field: string): string {
  const phrase = parsePhrase(typed, frame)
  if (!phrase.ok) throw invalidInput(field, phrase.reason)
  return phrase.value
}
