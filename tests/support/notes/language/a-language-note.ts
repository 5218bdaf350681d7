import type { CheckInput } from '#shared/notes/check/check-input'
import { aCheckedNote, type NoteOverrides } from '../a-checked-note.ts'

/** A note whose language is checked, with the words that are wrong in it: none in a good one. */
export interface LanguageNote {
  readonly name: string
  readonly input: CheckInput
  readonly wrong: readonly string[]
}

/** Collects a note whose language is right. */
export function right(name: string, text: string, overrides?: NoteOverrides): LanguageNote {
  return { name, input: aCheckedNote('thank-you', text, overrides), wrong: [] }
}

/** Collects a note in which some words are wrong. */
export function wrong(
  name: string,
  words: readonly string[],
  text: string,
  overrides?: NoteOverrides,
): LanguageNote {
  return { name, input: aCheckedNote('thank-you', text, overrides), wrong: words }
}
