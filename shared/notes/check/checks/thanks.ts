import type { Step } from '../../../model/step.ts'
import type { Check } from '../check.ts'

const steps: ReadonlySet<Step> = new Set(['thank-you', 'offer-thanks', 'rejection-thanks'])
const words = /\bthank|\bgrateful|\bappreciate|\bgratitude|\bmuch obliged|\bcheers for|\bta for/i

/** Finds a note of thanks that does not thank. */
export const thanks: Check = {
  id: 'thanks',
  reason: 'Saying thanks is the point of this note.',
  source: 'A',
  find(note) {
    if (!steps.has(note.step)) return []
    // "Thanks," above the name at the end is a farewell.
    const text = `${note.subject}\n${note.body.replace(/\n\s*(?:thanks|thank you),?\s*\n[^\n]*\s*$/i, '')}`
    return words.test(text) ? [] : [{ level: 'look', text: 'It doesn’t say thank you.', place: null }]
  },
}
