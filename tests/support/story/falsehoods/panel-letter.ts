import { listSentences, type SentNote } from '../notes.ts'

/** Finds sentences that two people of one conversation have both been sent. */
export function findPanelLetters(sent: readonly SentNote[]): readonly string[] {
  const read = new Map<string, Set<string>>()
  return sent
    .filter(({ step }) => step === 'thank-you')
    .flatMap(({ key, person, body }) => {
      // The first two parts of a key are the card and the interview.
      const interview = key.split('/').slice(0, 2).join('/')
      const before = read.get(interview) ?? new Set()
      const sentences = listSentences(body)
      read.set(interview, new Set([...before, ...sentences]))
      return sentences
        .filter((sentence) => before.has(sentence))
        .map((sentence) => `${person} was sent “${sentence}”, as somebody beside them was`)
    })
}
