import type { Check } from '../check.ts'
import { LIKENESS_MIN, measureLikeness, splitReadText } from '../reading/compare-texts.ts'
import type { ReadNote } from '../reading/read-note.ts'
import type { Sentence } from '../reading/sentences.ts'
import { listWords } from '../reading/words.ts'

/** The share of a note's words that must be in sentences of the other note. */
const SHARED_MIN = 0.7
/** A note of fewer words has too little to compare. */
const WORDS_MIN = 12

/** Finds a note that is nearly the one to another person of the panel. */
export const panelTwin: Check = {
  id: 'panel-twin',
  reason: 'Panels compare notes. A different detail for each takes a minute.',
  source: 'C',
  find: (note) =>
    findTwins(note).map((to) => ({
      level: 'look',
      text: `This is nearly the same as your note to ${to}. Give each of them their own detail.`,
      place: null,
      about: to,
    })),
}

/** Returns the names of the panel whose notes say nearly the same. */
export function findTwins(note: ReadNote): readonly string[] {
  if (note.facts.panel.length === 0) return []
  const own = listSentenceWords(note.sentences)
  const total = own.reduce((count, words) => count + words.length, 0)
  if (total < WORDS_MIN) return []
  return note.facts.panel
    .filter(({ text }) => {
      const others = listSentenceWords(splitReadText(text))
      const shared = own.filter((words) =>
        others.some((other) => measureLikeness(words, other) >= LIKENESS_MIN),
      )
      return shared.reduce((count, words) => count + words.length, 0) / total >= SHARED_MIN
    })
    .map(({ to }) => to)
}

/** Returns the words of each sentence that has enough of them; a farewell and a name have not. */
function listSentenceWords(sentences: readonly Sentence[]): readonly (readonly string[])[] {
  return sentences.map(({ text }) => listWords(text)).filter((words) => words.length > 3)
}
