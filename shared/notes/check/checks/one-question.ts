import type { Step } from '../../../model/step.ts'
import type { Check } from '../check.ts'
import { toPlace } from '../reading/find-phrases.ts'

const steps: ReadonlySet<Step> = new Set(['check-in', 'call-back', 'second-check-in', 'stay-in-touch'])

/** Finds a check-in with more than one question. */
export const oneQuestion: Check = {
  id: 'one-question',
  reason: 'One question gets an answer. Three get put off.',
  source: 'app',
  find(note) {
    if (!steps.has(note.step)) return []
    const questions = note.sentences.filter(({ text }) => /[?？؟]["”’)]*$/.test(text))
    const second = questions[1]
    if (second === undefined) return []
    const level = questions.length > 2 ? 'look' : 'nice'
    return [
      {
        level,
        text: `There are ${questions.length} questions. Keep the one that matters.`,
        place: toPlace(second),
      },
    ]
  },
}
