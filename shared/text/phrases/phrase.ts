import { takePhrase } from '../plain-text.ts'
import { type Parsed, refuse } from '../typed-text.ts'

/** The most words of a phrase. A longer one would make the sentence around it hard to read. */
const PHRASE_WORDS_MAX = 20

/** Matches a text that begins like a sentence of its own: “She cares most about …”, “It's all manual”. */
const sentenceStart =
  /^(?:(?:I|you|he|she|they|we|it|that|there|this)(?:['’](?:s|re|d|ll|ve|m))?\s+(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|said|says|want|wants|wanted|need|needs|like|likes|liked|care|cares|think|thinks|test|tests)|(?:I|you|he|she|they|we|it|that|there)['’](?:s|re|d|ll|ve|m)|(?:he|she|they|we|I))\b/i

/** Matches the end of a sentence within a text, except after abbreviations such as “e.g.”. */
const sentenceBreak = /(?<!\b(?:dr|mr|ms|mrs|prof|st|vs|no|approx|e\.g|i\.e))[.!?]\s/i

/**
 * Parses words that go into a sentence of a note, such as “people leaving in the first week” after “what
 * you said about”. Punctuation at the end goes, and so do the words before it if they were typed again.
 * `frame` is the beginning of the sentence, and `example` shows what fits.
 */
export function parsePhrase(
  typed: string,
  { frame, example }: { readonly frame: string; readonly example: string },
): Parsed<string> {
  const phrase = takePhrase(typed, frame)
  if (phrase === '') return refuse(`Type what follows “${frame}”, such as “${example}”.`)
  if (sentenceBreak.test(phrase)) return refuse('One thing is enough here. Keep the part you would mention.')
  if (sentenceStart.test(phrase))
    return refuse(`That reads as a sentence of its own. Put it as it follows “${frame}”: “${example}”.`)
  return phrase.split(' ').length > PHRASE_WORDS_MAX
    ? refuse(`That is too long for one sentence. Say it in ${PHRASE_WORDS_MAX} words at most.`)
    : { ok: true, value: phrase }
}

/** The beginning of the sentence in which a note mentions what somebody said, and an example of what fits. */
export const remarkFrame = { frame: 'what you said about', example: 'people leaving in the first week' }

/** The same for what the user would bring to the job. */
export const bringFrame = { frame: "I'd bring", example: 'ten years of running clinics' }

/**
 * Puts the first letter of a line in lower case, as within a sentence. A word that may be a name stays: one
 * before another capitalized word, and one with more capitals or digits in it.
 */
export function toMidSentence(line: string): string {
  return /^\p{Lu}\p{Ll}+(?:[\s,]+[^\p{Lu}]|$)/u.test(line)
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line
}
