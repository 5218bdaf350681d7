import type { Step } from '#shared/model/step'
import type { FindFalsehoods } from '../notes.ts'
import { type Truth, tookPart } from '../truth.ts'

/** Words with which a note says that its reader and the user have talked. */
const withReader =
  /\b(?:(?:we|you and I) (?:spoke|talked|met)|(?<!forward to )(?:speaking|talking|chatting) with (?:me|you)\b|(?:talk|speak) with you (?=today|yesterday|on )|thank(?:s| you) for (?:your|the) time|what you (?:said|told|described)|you (?:told|described|said to) me|your (?:account|description) of|(?:good|great|nice|pleasure) to (?:talk|speak|meet))/i

/** The noun of a conversation with the reader. */
const ourConversation = /\bour (call|meeting|conversation|chat|interview)\b/gi

/** Words with which a note says that the user was interviewed, by whomever. */
const anyInterview = /\b(?:my interview|I (?:was )?interviewed|I had (?:an|my) interview|the interview)\b/i

const name = "(?:Dr\\.? )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*"
/** Who was in the interview, as a note says it. */
const interviewWith = new RegExp(`my interview with (${name}(?:(?:, | and )${name})*)`, 'u')

/** The steps that arrange an interview, and so speak of one that was not. */
const arranging: ReadonlySet<Step> = new Set(['schedule-interview', 'missed-interview', 'prepare'])

const nouns = { phone: ['call'], video: ['call'], 'on-site': ['meeting', 'visit'], other: [] } as const

/** Finds talk of a conversation that was not, or of one of another kind. */
export const findNoConversation: FindFalsehoods<Truth> = ({ subject, body, step }, truth) => {
  const text = `${subject}\n${body}`
  const found: string[] = []
  const claim = withReader.exec(text)?.[0]
  if (claim && !tookPart(truth)) found.push(`says “${claim}” to somebody the user has not spoken with`)
  const interview = anyInterview.exec(text)?.[0]
  if (interview && truth.held.length === 0 && !arranging.has(step))
    found.push(`says “${interview}” though there was none`)
  const named = interviewWith.exec(text)?.[1]
  const unheard = named?.split(/, | and /).filter((name) => !isAnyoneOf(name, truth))
  if (unheard?.length) found.push(`says that ${unheard.join()} was in the interview`)
  const planned = arranging.has(step) ? [...truth.ahead, ...truth.missed] : truth.ahead
  for (const [phrase, noun = ''] of text.matchAll(ourConversation)) {
    const all = [...(tookPart(truth) ? truth.held : []), ...planned]
    // Who asks for a first date speaks of a conversation that has none yet.
    if (step === 'schedule-interview' && all.length === 0 && noun.toLowerCase() === 'conversation') continue
    if (!all.some(({ kind }) => isNoun(noun.toLowerCase(), kind)))
      found.push(`says “${phrase}”, and there is no such conversation`)
  }
  return found
}

function isNoun(noun: string, kind: keyof typeof nouns): boolean {
  const exact: readonly string[] = nouns[kind]
  return exact.includes(noun) || !['call', 'meeting', 'visit'].includes(noun)
}

/** Returns true if a name, short or in full, is that of somebody who was in an interview. */
function isAnyoneOf(name: string, { application, held }: Truth): boolean {
  const ids = new Set(held.flatMap((one) => one.with))
  return application.people.some(
    (person) => ids.has(person.id) && person.name.includes(name.replace(/^Dr\.? /, '')),
  )
}
