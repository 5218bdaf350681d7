import { countWords, toSingleLine } from '../plain-text.ts'
import { type Parsed, refuse } from '../typed-text.ts'

/** The most words of a thought. With more, the note would be about the writer only. */
const THOUGHT_WORDS_MAX = 40

/** A thought as the user might type it, shown where one is asked for. */
export const thoughtExample = 'We had the same problem at Lantern.'

/** Matches the sign before an item of a list. */
const bullet = /^(?:[-*•–—·]|\d{1,2}[.)])\s+/

/** Matches a text about somebody else, where only the reader can be meant. */
const aboutReader = /^s?he(?:['’](?:s|d|ll))?\s/i

/** Matches the blank after a sentence, except after abbreviations such as “e.g.”. */
const nextSentence =
  /(?<!\b(?:dr|mr|ms|mrs|prof|st|vs|no|approx|e\.g|i\.e))([.!?]["”’)]*\s+)(\p{Ll}[\p{L}’']*)/giu

/** Matches the end of a text that needs no full stop. */
const ended = /(?:[.!?…]["”’')\]]*|\p{Extended_Pictographic}\uFE0F?)$/u

/**
 * Parses a thought of the user's own on what somebody said. It becomes a sentence of its own, which a note puts after
 * the one about the remark, so no words around it can make it wrong: it gets a capital letter and a full stop.
 */
export function parseThought(typed: string): Parsed<string> {
  const line = toSingleLine(typed)
    .replace(bullet, '')
    .replace(/[\s,;:–—-]+$/, '')
  if (line === '') return refuse(`Type a sentence of your own, such as “${thoughtExample}”`)
  if (aboutReader.test(line)) return refuse('The person who said it will read this. Say “you”.')
  if (countWords(line) > THOUGHT_WORDS_MAX)
    return refuse(`That is too long for one thought. Say it in ${THOUGHT_WORDS_MAX} words at most.`)
  const text = toCapital(line)
    .replace(nextSentence, (_, end: string, word: string) => end + toCapital(word))
    .replace(/(?<![\p{L}\p{N}.])i(?=['’\s]|$)/gu, 'I')
  return { ok: true, value: ended.test(text) ? text : `${text}.` }
}

/** Puts the first letter in upper case. A word with other capitals, such as “iOS”, stays as it is. */
function toCapital(text: string): string {
  return /^\p{Ll}[\p{Ll}'’]*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}
