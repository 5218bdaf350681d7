import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Id } from '../model/scalars.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import { asDetail, countWords, firstSentence, listed, shortened } from '../text/plain-text.ts'

/** Words of one detail, and of all of them together: with the text around them a note stays under 180. */
const ONE_MAX = 26
const ALL_MAX = 48
const POINTS_MAX = 2

/** What the card knows that is worth a sentence in a note; empty text is "nothing". */
interface NoteDetails {
  readonly detail: string
  readonly learned: string
  readonly challenge: string
  readonly strengths: string
  readonly points: string
}

/**
 * Chooses what of the conversation goes into a note: one detail first, then what the user brings, then the rest as far
 * as a short note has room. Interviews the addressee was in come first; nothing is said twice.
 */
export function noteDetails(
  card: Pick<Card, 'sellingPoints'>,
  conversation: Conversation | null,
  personId: Id | null,
): NoteDetails {
  const interviews = [...(conversation?.interviews ?? [])].sort(
    (a, b) => Number(wasIn(b, personId)) - Number(wasIn(a, personId)),
  )
  const first = (read: (one: Interview) => readonly string[]) =>
    interviews
      .flatMap(read)
      .map(brief)
      .find((one) => one !== '') ?? ''
  const topic = first((one) => one.topics)
  const challenge = first((one) => [one.challenge])
  const learned = first((one) => [one.learned])
  const strengths = first((one) => [one.strengths])

  const detail = [topic, challenge, learned, strengths].find((one) => one !== '') ?? ''
  let room = ALL_MAX - countWords(detail)
  const fitting = (text: string): string => {
    if (text === detail || countWords(text) > room) return ''
    room -= countWords(text)
    return text
  }
  const points = fitting(pointsOf(card.sellingPoints)) || fitting(pointsOf(card.sellingPoints, 1))
  return {
    detail,
    points,
    challenge: fitting(challenge),
    learned: fitting(learned),
    strengths: fitting(strengths),
  }
}

function pointsOf(sellingPoints: readonly string[], most = POINTS_MAX): string {
  const points = sellingPoints
    .map(brief)
    .filter((one) => one !== '')
    .slice(0, most)
  // A point that is a list itself, or begins with a capital, would run into the one before it.
  const apart = points.some((one, index) => /,| and /.test(one) || (index > 0 && /^\p{Lu}/u.test(one)))
  return apart ? points.join('; ') : listed(points)
}

function wasIn(interview: Interview, personId: Id | null): boolean {
  return personId !== null && interview.personIds.includes(personId)
}

/** At most a sentence of reasonable length. */
function brief(text: string): string {
  const detail = asDetail(text)
  if (countWords(detail) <= ONE_MAX) return shortened(detail, 240)
  const sentence = firstSentence(detail)
  const words = sentence.split(' ')
  return shortened(words.length <= ONE_MAX ? sentence : `${words.slice(0, ONE_MAX).join(' ')}…`, 240)
}
