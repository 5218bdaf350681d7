import { foldText } from '../../../text/fold-text.ts'
import type { Check } from '../check.ts'
import type { FoundFault } from '../finding.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import { escapePattern, getFamilyName, getGivenName } from '../reading/person-words.ts'
import type { ReadNote } from '../reading/read-note.ts'
import type { Sentence } from '../reading/sentences.ts'
import { listWords } from '../reading/words.ts'

const saying =
  'said|says|told|mentioned|mentions|cares?|described|explained|wants?|wanted|asked|thinks?|thought|showed|expects?|worries|worried'

/** Matches "what she said" and "He mentioned", where nobody but the reader can be meant. */
const pronoun = new RegExp(
  `\\b(?:She|He|They|she|he|they) (?=(?:also |really |most |mostly |just )?(?:${saying})\\b)`,
  'g',
)

/** Nouns that "they" or "she" may stand for. */
const someoneElse =
  /\b(?:team|teams|clinicians?|customers?|users?|people|colleagues?|manager|boss|friends?|recruiters?|engineers?|designers?|analysts?|director|founder|everyone|everybody|both|panel|children|patients|students|nurses?|doctors?|clients?|partner|reports?|lead|ceo|cto|cfo|hr)\b/i

/** Finds the reader written about instead of to: "what she said", or their own name in a sentence. */
export const thirdPerson: Check = {
  id: 'third-person',
  reason: 'It reads like your own notes, pasted in.',
  source: 'app',
  find(note) {
    if (note.recipient === null) return []
    return [...findOwnName(note), ...findPronouns(note)]
  },
}

function findOwnName(note: ReadNote): readonly FoundFault[] {
  const { recipient, facts } = note
  const given = recipient === null ? '' : getGivenName(recipient)
  const isShared = facts.people.filter((person) => getGivenName(person) === given).length > 1
  if (recipient === null || given === '' || isShared || given === getGivenName({ name: facts.userName }))
    return []
  const family = getFamilyName(recipient)
  const name = family === '' ? escapePattern(given) : `${escapePattern(given)}(?: ${escapePattern(family)})?`
  const pattern = new RegExp(`(?<!\\p{L})${name}(?:['’]s)?(?!\\p{L})`, 'gu')
  return findPhrases(note, pattern)
    .filter(
      ({ place, sentence }) =>
        !isAddressed(sentence, place.start - sentence.start, place.end - sentence.start),
    )
    .filter(({ place }) => place.field === 'body')
    .map(({ words, place }) => ({
      level: 'look' as const,
      text: `This goes to ${given}, so “${words}” should be “${/['’]s$/.test(words) ? 'your' : 'you'}”.`,
      place,
      replacement: /['’]s$/.test(words) ? 'your' : 'you',
    }))
}

/** Returns true if a name at a place of a sentence is spoken to: "Thanks again, Jane." */
function isAddressed({ text }: Sentence, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()]
  const isAtEdge = before === '' || /[,;:–—!.?]$/.test(before)
  const isFollowed = after === '' || /^[,;:–—!.?)]/.test(after)
  return (
    isFollowed && (isAtEdge || /\b(?:thanks|thank you|hi|hello|dear|cheers|morning|again)$/i.test(before))
  )
}

function findPronouns(note: ReadNote): readonly FoundFault[] {
  return findPhrases(note, pronoun)
    .filter(({ sentence, place }) => !mayMeanAnother(sentence, place.start - sentence.start, note))
    .map(({ words, place }) => ({
      level: 'look' as const,
      text: `If “${words.trim()}” means ${note.recipient?.name}, write “you”: they’ll read this.`,
      place: { ...place, end: place.end - 1 },
      replacement: /^\p{Lu}/u.test(words) ? 'You' : 'you',
    }))
}

/** Returns true if somebody else is named before a pronoun: in the note, or in general just before it. */
function mayMeanAnother(sentence: Sentence, start: number, note: ReadNote): boolean {
  const index = note.sentences.indexOf(sentence)
  const before = note.sentences.slice(0, Math.max(index, 0)).map(({ text }) => text)
  const here = sentence.text.slice(0, start)
  const near = `${before.at(-1) ?? ''} ${here}`
  if (someoneElse.test(near)) return true
  const others = note.facts.people.filter(({ id }) => id !== note.recipient?.id)
  const written = new Set(listWords([...before, here].join(' ')))
  if (
    others.some(
      (person) => isWritten(getGivenName(person), written) || isWritten(getFamilyName(person), written),
    )
  )
    return true
  // Any capitalized word just before may be somebody's name.
  const names = near.match(/(?<=[\p{Ll}\p{N},’'] )\p{Lu}[\p{L}’-]+/gu) ?? []
  const own = [getGivenName(note.recipient ?? { name: '' }), getFamilyName(note.recipient ?? { name: '' })]
  return names.some((word) => !own.includes(word) && !notPeople.test(word))
}

function isWritten(name: string, words: ReadonlySet<string>): boolean {
  return name !== '' && words.has(foldText(name))
}

/** Capitalized words that are nobody's name. */
const notPeople =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|She|He|They|It|I|SQL|PM|LinkedIn)\b/
