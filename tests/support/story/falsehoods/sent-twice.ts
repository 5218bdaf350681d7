import { type FindFalsehoods, listSentences } from '../notes.ts'
import { endOf, type Truth } from '../truth.ts'

/** Thanks for a conversation, as they are given once. A note that says “again” shows that its writer knows. */
const thanks =
  /\bthank\w*(?![^.?!]*\bagain\b)[^.?!]*\b(?:our (?:call|meeting|conversation)|(?:your|the) time)\b/i

/** Finds what the reader has been sent before: the same note, a sentence of one, or thanks for the same conversation. */
export const findSentTwice: FindFalsehoods<Truth> = (note, { sent, held }) => {
  const before = sent.filter((one) => one.card === note.card && one.person === note.person)
  const again = before
    .filter(({ key, template }) => note.isFirst && key === note.key && template === note.template)
    .map(() => 'was sent before')
  const lastEnd = Math.max(0, ...held.map(endOf))
  // Somebody who leaves gives thanks once more, for everything.
  const isFarewell = note.step === 'withdraw' || note.step === 'farewell'
  const thanked = !isFarewell && before.some((one) => one.at >= lastEnd && thanks.test(one.sent))
  if (thanked && thanks.test(note.body)) again.push('thanks again for what it was thanked for')
  // A wording that the user asks for may say again what they wrote; the first one may not.
  if (!note.isFirst || note.form === 'call') return again
  const read = new Set(before.flatMap((one) => listSentences(one.sent)))
  const repeated = listSentences(note.body).filter((sentence) => read.has(sentence))
  return [...again, ...repeated.map((sentence) => `says “${sentence}” again`)]
}
