import { slimBinary } from 'harper.js/slimBinary'
import { createGrammarEngine, type GrammarEngine } from '#renderer/features/note-desk/grammar/grammar-engine'
import type { CheckInput } from '#shared/notes/check/check-input'
import { checkNote } from '#shared/notes/check/check-note'
import type { Finding } from '#shared/notes/check/finding'
import { listTaughtWords } from '#shared/notes/check/language/taught-words'

let engine: GrammarEngine | null = null

/** Returns the findings about the language of a note, as the desk shows them. Harper itself reads it. */
export async function findLanguage(input: CheckInput): Promise<readonly Finding[]> {
  engine ??= createGrammarEngine(slimBinary)
  const { subject, body, facts } = input
  const lints = await engine.read({
    text: { subject, body },
    english: facts.english,
    words: listTaughtWords(facts),
  })
  return checkNote({ ...input, lints }).findings.filter(
    ({ check }) => check === 'spelling' || check === 'grammar',
  )
}
