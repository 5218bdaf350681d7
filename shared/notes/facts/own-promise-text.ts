import type { OwnPromise } from '../../model/promise.ts'
import { toSingleLine } from '../../text/plain-text.ts'

/** Verbs with which something goes to the reader, and others that a promise can begin with. */
const sendVerbs = 'send|share|forward|email|e-mail|mail'
const otherVerbs =
  'call|ring|phone|write|prepare|finish|complete|draft|check|confirm|read|review|look|find|think|ask|introduce|put|get|come|let|bring|fill|sign|try|update|arrange|organise|organize'

const promisePattern = new RegExp(`^(${sendVerbs}|${otherVerbs})\\s+(.+)$`, 'i')
const sendPattern = new RegExp(`^(?:${sendVerbs})$`, 'i')
const lead = /^(?:i(?:['’]ll| will|['’]d| would)|to|that i(?:['’]ll| will)|promised to)\s+/i
/** A day typed at the end, which the date of the promise replaces. */
const typedDay =
  /,?\s+(?:(?:by|on|until|before|this|next)\s+)*(?:the\s+)?(?:today|tonight|tomorrow|soon|asap|end of (?:the )?(?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+|\p{L}+\s+\d{1,2})(?:\s+(?:morning|afternoon|evening))?$/iu
const dayWord = /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week)\b/i
const thirdPerson = /\b(?:he|she|him|her|hers|his|they|them|their|theirs)\b/i
const determiner =
  /^(?:a|an|the|my|your|our|this|that|these|those|some|two|three|any|all|more|back|over|out|up|in|into|on|about|whether|how|what|when|if|together|to|for|through|you|with|again|\d)/i

/** What a promise says in a note, without its day. */
interface OwnPromiseText {
  /** As it follows “I'll”: "send the portfolio". */
  readonly action: string
  /** What is sent, as it follows “I'm sending you”: "the portfolio"; empty if nothing is. */
  readonly thing: string
  /** True if the user promised to call. */
  readonly isCall: boolean
}

/**
 * Reads what the user promised, as they typed it: “Send Jane my case study”, “I'll send her the deck tomorrow”.
 * `names` are the ways to name the reader, who becomes “you”. Returns null if the words do not fit a sentence
 * to the reader; the note then says nothing of the promise.
 */
export function readOwnPromise(
  { text }: Pick<OwnPromise, 'text'>,
  names: readonly string[],
): OwnPromiseText | null {
  const typed = toSingleLine(text)
    .replace(/[\s.,;:!?…]+$/, '')
    .replace(lead, '')
    .replace(typedDay, '')
  const match = promisePattern.exec(typed)
  if (!match) return null
  const verb = (match[1] ?? '').toLowerCase().replace('e-mail', 'email')
  const isSent = sendPattern.test(verb)
  const { rest, isToReader } = takeReader((match[2] ?? '').replace(/^over\s+/i, ''), names)
  const isCall = /^(?:call|ring|phone)$/.test(verb)
  if (rest === '') return isCall && isToReader ? { action: `${verb} you`, thing: '', isCall } : null
  if (thirdPerson.test(rest) || dayWord.test(rest) || /[.!?:]/.test(rest)) return null
  if (names.some((name) => containsName(rest, name))) return null
  const object = isSent && !determiner.test(rest) ? `the ${rest}` : rest
  if (isSent) return { action: `${verb} you ${object}`, thing: object, isCall }
  return { action: `${verb} ${isToReader ? 'you ' : ''}${object}`, thing: '', isCall }
}

/** Takes the reader off the beginning or end of an object: “her the deck”, “the deck to Jane”. */
function takeReader(object: string, names: readonly string[]): { rest: string; isToReader: boolean } {
  const readers = ['you', 'him', 'her', 'them', ...names].map((name) => name.toLowerCase())
  const words = object.split(' ')
  for (const reader of readers) {
    const count = reader.split(' ').length
    const start = words.slice(0, count).join(' ').toLowerCase()
    // “her references” are somebody's; “her the references” are sent to somebody.
    if (start === reader && (reader !== 'her' || determiner.test(words[count] ?? '')))
      return { rest: words.slice(count).join(' '), isToReader: true }
    const end = words
      .slice(-count - 1)
      .join(' ')
      .toLowerCase()
    if (end === `to ${reader}`) return { rest: words.slice(0, -count - 1).join(' '), isToReader: true }
  }
  return { rest: object, isToReader: false }
}

function containsName(text: string, name: string): boolean {
  return (
    name !== '' &&
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(name.toLowerCase())
  )
}
