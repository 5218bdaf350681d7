import type { Step } from '../../../model/step.ts'
import type { Check } from '../check.ts'
import type { ReadNote } from '../reading/read-note.ts'

/** How many words a note may have: below `min` or above `max` it is looked at, above `aim` it could be shorter. */
interface WordLimits {
  readonly min: number
  readonly aim: number
  readonly max: number
}

const mail: WordLimits = { min: 10, aim: 120, max: 160 }
const shortMail: WordLimits = { min: 8, aim: 70, max: 100 }
const message: WordLimits = { min: 5, aim: 55, max: 80 }

const shortSteps: ReadonlySet<Step> = new Set(['second-check-in', 'stay-in-touch'])

/** Finds a note that is too long for its kind, or too short to say anything. */
export const length: Check = {
  id: 'length',
  reason: 'It’ll be read on a phone, between meetings.',
  source: 'app',
  find(note) {
    const { min, aim, max } = chooseLimits(note)
    const { wordCount } = note
    if (wordCount < min) return [{ level: 'look', text: `Very short: ${describe(wordCount)}.`, place: null }]
    if (wordCount <= aim) return []
    return [
      {
        level: wordCount > max ? 'look' : 'nice',
        text: `Long: ${describe(wordCount)}. Aim for ${aim} or fewer.`,
        place: null,
      },
    ]
  },
}

function chooseLimits({ isMail, step }: ReadNote): WordLimits {
  if (!isMail) return message
  return shortSteps.has(step) ? shortMail : mail
}

function describe(count: number): string {
  return count === 1 ? '1 word' : `${count} words`
}
