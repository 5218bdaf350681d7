import type { Card } from '../../model/card.ts'

/**
 * Removes what the user has begun for the note of a follow-up, once that went out or is not needed: the draft, the
 * chosen text and the findings that were dismissed.
 */
export function discardNote(card: Card, key: string): Card {
  const { drafts, dismissedFindings, noteChoices } = card
  const isOther = (entry: { readonly key: string }) => entry.key !== key
  return {
    ...card,
    drafts: drafts.filter(isOther),
    ...(dismissedFindings && { dismissedFindings: dismissedFindings.filter(isOther) }),
    ...(noteChoices && { noteChoices: noteChoices.filter(isOther) }),
  }
}
