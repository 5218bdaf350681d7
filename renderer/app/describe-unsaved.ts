import type { Id } from '#shared/model/scalars'
import type { UnsavedTarget, UnsavedText } from '../state/unsaved/unsaved-entry.ts'

/** Returns the card that unsaved text belongs to; null if it belongs to none. */
export function getCardId(target: UnsavedTarget): Id | null {
  return 'cardId' in target ? target.cardId : null
}

/** Describes unsaved text in a sentence. `isGone` is true if its card has been deleted. */
export function describeUnsaved({ title, company, target }: UnsavedText, isGone: boolean): string {
  const isNamed = target.kind !== 'card' && target.kind !== 'note'
  const place = company === null || isNamed ? `“${title}”` : `“${title}” at ${company}`
  if (isGone) {
    const field = isNamed ? '' : ` in “${title}”`
    return `${company ?? 'This card'} was deleted. Your text${field} wasn’t saved, so it’s kept here.`
  }
  return `${place} isn’t saved yet. What you typed is kept.`
}
