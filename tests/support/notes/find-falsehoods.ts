import type { Card } from '#shared/model/card'
import type { EpochMs, PlainDate } from '#shared/model/scalars'
import type { NoteRequest } from '#shared/notes/write-note'

/** The text of a note, and what its reader has read from the user before. */
export interface CheckedNote {
  readonly request: NoteRequest
  readonly body: string
  readonly isCall?: boolean
}

const end = ({ start, durationMinutes }: Card['interviews'][number]): EpochMs =>
  Date.parse(start) + durationMinutes * 60_000

/**
 * Finds what is false in a note, in words; derived from the card without the code under test. Eight falsehoods
 * are looked for; that a whole panel gets one letter is found by `findSameLetters`.
 */
export function findFalsehoods({ request, body, isCall = false }: CheckedNote): readonly string[] {
  const { card, now, followUp } = request
  const held = card.interviews.filter((interview) => interview.status === 'planned' && end(interview) <= now)
  const last = held.toSorted((a, b) => end(a) - end(b)).at(-1)
  const person = card.people.find(({ id }) => id === followUp.personId)
  const wasThere = person !== undefined && last?.personIds.includes(person.id) === true
  const found: string[] = []
  const note = (isFalse: boolean, text: string) => {
    if (isFalse) found.push(text)
  }
  // The day of a promise of the user's own may be the same.
  const ownDays = new Set(card.ownPromises.map(({ date }) => date))
  for (const date of listSuperseded(card, now).filter((day) => !ownDays.has(day)))
    note(mentions(body, date), `names ${date}, which no longer holds`)
  note(repeats(request, body), 'repeats a sentence that the reader has read')
  note(
    held.length === 0 &&
      /thank[^.?!]*\b(?:our|the) (?:call|meeting|conversation|interview)\b(?! (?:today|yesterday|on|planned))|thank[^.?!]*(?:your time|speaking with me)|good to (?:talk|meet)|what you (?:said|told)|my interview|we (?:spoke|talked)|I interviewed/i.test(
        body,
      ),
    'speaks of a conversation that was not',
  )
  note(
    !(last?.kind === 'on-site' && (wasThere || person === undefined)) &&
      /in person(?! would)|pleasure to meet you|good to meet|where (?:you all|the) work|seen the place/i.test(
        body,
      ),
    'thanks for a meeting in person that was none',
  )
  note(
    !isCall &&
      !(person && person.phone.trim() !== '' && !person.doNotCall) &&
      /\bI(?:'ll| will) (?:call|ring|phone|telephone|give you a call)|call from me/i.test(body),
    'promises a call without a number',
  )
  const jottings = [
    ...card.sellingPoints,
    ...card.interviews.flatMap(({ topics, challenge, learned, strengths }) => [
      ...topics,
      challenge,
      learned,
      strengths,
    ]),
  ].map((text) => text.trim().replace(/[.!?]+$/, ''))
  note(
    jottings.some((text) => text.split(/\s+/).length > 1 && body.toLowerCase().includes(text.toLowerCase())),
    'pastes a jotting',
  )
  note(/\b(?:about|bring|on) (?:s?he|they|we|I) /.test(body), 'puts a sentence about the reader into one')
  note(
    (card.closing?.feedback ?? '').trim() !== '' &&
      /(?:difference|outcome|decisive)[^.!]*\?|glad to hear it/.test(body) &&
      followUp.step === 'rejection-thanks',
    'asks for a reason that was given',
  )
  note(!isCall && /:(?!\d)/.test(body), 'puts a fragment behind a colon')
  return found
}

/** Lists the days that the employer named and replaced, or that a later event put out of date. */
function listSuperseded(card: Card, now: EpochMs): readonly PlainDate[] {
  const named: { at: number; date: PlainDate | null }[] = []
  for (const interview of card.interviews) {
    if (interview.status !== 'planned') {
      if (interview.cancelledAt) named.push({ at: Date.parse(interview.cancelledAt), date: null })
      continue
    }
    if (end(interview) > now) continue
    named.push({ at: end(interview), date: null })
    for (const { interviewId, terms, recordedAt } of card.theirPromises)
      if (interviewId === interview.id && terms.kind !== 'no-date')
        named.push({
          at: end(interview) + 1 + Math.max(0, Date.parse(recordedAt) - end(interview)) * 1e-9,
          date: terms.date,
        })
  }
  for (const { outcome, at } of card.answers)
    if (outcome.kind !== 'courtesy')
      named.push({
        at: Date.parse(at),
        date: outcome.kind === 'new-date' || outcome.kind === 'call-on' ? outcome.date : null,
      })
  for (const { at, withdrawnAt } of card.offers) named.push({ at: Date.parse(withdrawnAt ?? at), date: null })
  if (card.closing) named.push({ at: Date.parse(card.closing.at), date: null })
  const ordered = named.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)
  const current = ordered.at(-1)?.date ?? null
  return [...new Set(ordered.flatMap(({ date }) => (date && date !== current ? [date] : [])))]
}

const monthNames = 'January February March April May June July August September October November December'

/** Returns true if a text names a day with its month, in either order. A weekday alone may be another day. */
function mentions(text: string, date: PlainDate): boolean {
  const [, month = '', day = ''] = /-(\d\d)-(\d\d)$/.exec(date) ?? []
  const name = monthNames.split(' ')[Number(month) - 1] ?? ''
  return new RegExp(`\\b(?:${Number(day)} ${name}|${name} ${Number(day)})\\b`).test(text)
}

function listSentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length >= 5)
}

function repeats({ card, followUp }: NoteRequest, body: string): boolean {
  const read = new Set(
    card.actions
      .filter(({ personId, kind }) => personId === followUp.personId && kind === 'sent')
      .flatMap(({ text }) => listSentences(text)),
  )
  return listSentences(body).some((sentence) => read.has(sentence))
}

/** Returns the sentences that two letters have in common, greeting, name and dates aside. */
export function findSameLetters(bodies: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const same: string[] = []
  for (const body of bodies) {
    const sentences = listSentences(body)
    same.push(...sentences.filter((sentence) => seen.has(sentence)))
    for (const sentence of sentences) seen.add(sentence)
  }
  return same
}
