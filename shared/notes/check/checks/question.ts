import type { Step } from '../../../model/step.ts'
import type { Check } from '../check.ts'

const steps: ReadonlySet<Step> = new Set(['check-in', 'call-back'])

/** Finds a check-in without a question. */
export const question: Check = {
  id: 'question',
  reason: 'Without one there’s nothing to reply to.',
  source: 'D',
  find: (note) =>
    !steps.has(note.step) || /[?？؟]/.test(note.body)
      ? []
      : [{ level: 'look', text: 'A check-in needs a question, with a question mark.', place: null }],
}
