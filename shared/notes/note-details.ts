import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Id } from '../model/scalars.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import { countWords, formatList, takeFirstSentence, toDetail, truncate } from '../text/plain-text.ts'

/** Word limits for one detail and for all of them; they keep a note under 180 words. */
const DETAIL_WORDS_MAX = 26
const TOTAL_WORDS_MAX = 48
/** The most selling points in a note. */
const POINTS_MAX = 2

/** The details of a card that go into a note; a text is empty if there is nothing to use. */
interface NoteDetails {
  readonly detail: string
  readonly learned: string
  readonly challenge: string
  readonly strengths: string
  readonly points: string
}

/**
 * Chooses the details for a note: first one detail from the conversation, then the user's selling points,
 * then the rest if a short note has room for it. Interviews in which the recipient took part come first, and
 * no detail is used twice.
 */
export function chooseNoteDetails(
  card: Pick<Card, 'sellingPoints'>,
  conversation: Conversation | null,
  personId: Id | null,
): NoteDetails {
  const interviews = [...(conversation?.interviews ?? [])].sort(
    (a, b) => Number(includesPerson(b, personId)) - Number(includesPerson(a, personId)),
  )
  const firstText = (read: (interview: Interview) => readonly string[]) =>
    interviews
      .flatMap(read)
      .map(shortenDetail)
      .find((text) => text !== '') ?? ''
  const topic = firstText(({ topics }) => topics)
  const challenge = firstText((interview) => [interview.challenge])
  const learned = firstText((interview) => [interview.learned])
  const strengths = firstText((interview) => [interview.strengths])

  const detail = [topic, challenge, learned, strengths].find((text) => text !== '') ?? ''
  let wordsLeft = TOTAL_WORDS_MAX - countWords(detail)
  const takeIfFits = (text: string): string => {
    if (text === detail || countWords(text) > wordsLeft) return ''
    wordsLeft -= countWords(text)
    return text
  }
  const points = takeIfFits(joinPoints(card.sellingPoints)) || takeIfFits(joinPoints(card.sellingPoints, 1))
  return {
    detail,
    points,
    challenge: takeIfFits(challenge),
    learned: takeIfFits(learned),
    strengths: takeIfFits(strengths),
  }
}

function joinPoints(sellingPoints: readonly string[], maxPoints = POINTS_MAX): string {
  const points = sellingPoints
    .map(shortenDetail)
    .filter((point) => point !== '')
    .slice(0, maxPoints)
  // Commas would be unclear if a point is itself a list, or if a later point begins with a capital letter.
  const needsSemicolon = points.some(
    (point, index) => /,| and /.test(point) || (index > 0 && /^\p{Lu}/u.test(point)),
  )
  return needsSemicolon ? points.join('; ') : formatList(points)
}

function includesPerson(interview: Interview, personId: Id | null): boolean {
  return personId !== null && interview.personIds.includes(personId)
}

/** Shortens a long detail to its first sentence, and a long sentence to `DETAIL_WORDS_MAX` words. */
function shortenDetail(text: string): string {
  const detail = toDetail(text)
  if (countWords(detail) <= DETAIL_WORDS_MAX) return truncate(detail, 240)
  const sentence = takeFirstSentence(detail)
  const words = sentence.split(' ')
  return truncate(
    words.length <= DETAIL_WORDS_MAX ? sentence : `${words.slice(0, DETAIL_WORDS_MAX).join(' ')}…`,
    240,
  )
}
