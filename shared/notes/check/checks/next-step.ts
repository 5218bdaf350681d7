import type { Check } from '../check.ts'
import { isWithoutOutlook } from '../reading/outlook.ts'

/** Finds a thank-you that looks at nothing to come. */
export const nextStep: Check = {
  id: 'next-step',
  reason: 'A last line about what’s next makes it easy to reply.',
  source: 'C',
  find: (note) =>
    note.step === 'thank-you' && isWithoutOutlook(note.body)
      ? [{ level: 'nice', text: 'Nothing says what comes next.', place: null }]
      : [],
}
