import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { NoteFields } from '../text/template/template-fields.ts'
import { chooseNoteDetails } from './note-details.ts'

/** The placeholder in a note for a detail that only the user can fill in. */
export const DETAIL_PLACEHOLDER = '[one thing from the conversation]'

/**
 * Returns the fields that the built-in templates of earlier versions used, which the user's own copies may
 * still contain: what was jotted down about the conversation, behind a colon.
 */
export function fillEarlierFields(
  card: Card,
  conversation: Conversation | null,
  personId: Id | null,
): Pick<NoteFields, EarlierField> {
  const details = chooseNoteDetails(card, conversation, personId)
  const hasPoints = details.points !== ''
  return {
    ...details,
    detail: details.detail || DETAIL_PLACEHOLDER,
    hasLearned: details.learned !== '',
    hasStrengths: details.strengths !== '',
    hasPoints,
    pointsForChallenge: hasPoints && details.challenge !== '',
    pointsAlone: hasPoints && details.challenge === '',
  }
}

type EarlierField =
  | 'detail'
  | 'learned'
  | 'challenge'
  | 'strengths'
  | 'points'
  | 'hasLearned'
  | 'hasStrengths'
  | 'hasPoints'
  | 'pointsForChallenge'
  | 'pointsAlone'
