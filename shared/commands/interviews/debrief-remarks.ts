import type { Card } from '../../model/card.ts'
import type { Interview, Remark } from '../../model/interview.ts'
import { createRemarks, requireBring, requireRemark, requireThought, withRemarks } from './remark-words.ts'

/**
 * Saves what people said, one remark each, with the user's thought on it; an empty text removes it, and a thought that
 * is left out stays. Remarks of people who are not in the list stay. Throws `invalid-input` on `remarks` for a text that
 * does not fit.
 */
export function saveRemarks(interview: Interview, remarks: readonly Remark[] | undefined): Interview {
  if (remarks === undefined) return interview
  const before = interview.remarks ?? []
  const others = before.filter(({ personId }) => !remarks.some((remark) => remark.personId === personId))
  const typed = remarks.flatMap(({ personId, text, thought }) =>
    createRemarks({
      personId,
      text: requireRemark(text, 'remarks'),
      thought:
        thought === undefined
          ? (before.find((remark) => remark.personId === personId)?.thought ?? '')
          : requireThought(thought, 'remarks'),
    }),
  )
  return withRemarks(interview, [...others, ...typed])
}

/**
 * Puts a strength before those that the card has, so that the next note uses it. An empty text changes nothing.
 * Throws `invalid-input` on `bring` if it does not fit the sentence.
 */
export function addWouldBring(card: Card, typed: string | undefined): Card {
  if (!typed) return card
  const line = requireBring(typed, 'bring')
  return { ...card, wouldBring: [line, ...(card.wouldBring ?? []).filter((other) => other !== line)] }
}
