import type { Check } from '../check.ts'
import { findGaps } from '../reading/find-gaps.ts'

/** Says which details the template needed and the card does not have. */
export const missing: Check = {
  id: 'missing',
  reason: 'Once it’s filled in there, the next note has it too.',
  source: 'app',
  appliesToCalls: true,
  find(note) {
    const open = new Set(findGaps(note).map(({ words }) => words))
    return note.missing
      .filter((detail) => !open.has(detail))
      .map((detail) => ({
        level: 'look' as const,
        text: describeMissing(detail),
        place: null,
        about: detail,
      }))
  },
}

function describeMissing(detail: string): string {
  if (detail === 'your name')
    return 'Your name isn’t in Settings. Sign the note here, or add your name there.'
  if (detail.startsWith('your own version')) return `Not used: ${detail}. The built-in text is here instead.`
  return `The card doesn’t have ${detail}. Write it in here, or add it to the card.`
}
