import { slimBinary } from 'harper.js/slimBinary'
import { createGrammarEngine } from '#renderer/features/note-desk/grammar/grammar-engine'
import type { CheckInput } from '#shared/notes/check/check-input'
import { checkNote } from '#shared/notes/check/check-note'
import type { Finding } from '#shared/notes/check/finding'
import { listTaughtWords } from '#shared/notes/check/language/taught-words'

/** Harper with the binary that the desk uses. It is compiled with the first note. */
export const grammarEngine = createGrammarEngine(slimBinary)

/** Returns the findings about the language of a note, as the desk shows them. Harper itself reads it. */
export async function findLanguage(input: CheckInput): Promise<readonly Finding[]> {
  const { subject, body, facts } = input
  const lints = await grammarEngine.read({
    text: { subject, body },
    english: facts.english,
    words: listTaughtWords(facts),
  })
  return checkNote({ ...input, lints }).findings.filter(
    ({ check }) => check === 'spelling' || check === 'grammar',
  )
}
