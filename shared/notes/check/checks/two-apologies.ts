import type { Check } from '../check.ts'
import { findPhrases } from '../reading/find-phrases.ts'

const apology = /\b(?:sorry(?! to hear)|apolog(?:y|ies|ise|ize|ising|izing)|forgive me|excuse me|pardon)\b/gi

/** Finds a second apology. */
export const twoApologies: Check = {
  id: 'two-apologies',
  reason: 'One apology is polite. Two make it a bigger deal.',
  source: 'app',
  find(note) {
    // The subject often says what the first sentence says again.
    const second = findPhrases({ allSentences: note.sentences }, apology)[1]
    return second === undefined
      ? []
      : [{ level: 'look', text: 'You’ve already said sorry.', place: second.place }]
  },
}
