import { evenOut, type SentText, type SentTexts } from './facts/sent-texts.ts'
import type { NoteText } from './render-template.ts'

/** A sentence with fewer words, such as a greeting, may be read again. */
const SENTENCE_WORDS_MIN = 5

/** How much a sentence weighs that the reader has read, against one that a colleague has. */
const READER_WEIGHT = 100

/**
 * Chooses the wording of a note: the one with the fewest sentences that the reader has read before, then that
 * others on the card have. Between equals the one at `preferred` wins, then the next. Returns its position.
 */
export function chooseWording(
  texts: readonly NoteText[],
  { sent, preferred }: { readonly sent: SentTexts; readonly preferred: number },
): number {
  const read = { reader: collectSentences(sent.toReader), others: collectSentences(sent.toOthers) }
  let best = { position: 0, cost: Number.POSITIVE_INFINITY }
  for (let step = 0; step < texts.length; step++) {
    const position = (preferred + step) % texts.length
    const text = texts[position]
    if (!text) continue
    const sentences = listSentences(text.body)
    const cost =
      sentences.filter((sentence) => read.reader.has(sentence)).length * READER_WEIGHT +
      sentences.filter((sentence) => read.others.has(sentence)).length
    if (cost < best.cost) best = { position, cost }
  }
  return best.position
}

function collectSentences(texts: readonly SentText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ text }) => listSentences(text)))
}

/** Lists the sentences of a text that are long enough to be noticed, evened out. */
export function listSentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map(evenOut)
    .filter((sentence) => sentence.split(' ').length >= SENTENCE_WORDS_MIN)
}
