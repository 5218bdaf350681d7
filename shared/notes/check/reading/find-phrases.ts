import type { Place } from '../finding.ts'
import type { ReadNote } from './read-note.ts'
import type { Sentence } from './sentences.ts'

/** A phrase that was found, with its place and the sentence that it is in. */
export interface FoundPhrase {
  readonly words: string
  readonly place: Place
  readonly sentence: Sentence
}

/** Finds every match of a pattern in the sentences of a note, its subject included. The pattern needs the flag g. */
export function findPhrases(note: Pick<ReadNote, 'allSentences'>, pattern: RegExp): readonly FoundPhrase[] {
  return note.allSentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({
      words: match[0],
      place: toPlace(sentence, match.index, match[0].length),
      sentence,
    })),
  )
}

/** Returns the place of a part of a sentence; `start` and `length` are in UTF-16 units. */
export function toPlace(sentence: Sentence, start = 0, length = sentence.text.length): Place {
  return { field: sentence.field, start: sentence.start + start, end: sentence.start + start + length }
}
