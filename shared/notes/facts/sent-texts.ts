import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toPersonKey } from '../../rules/facts/person-key.ts'
import { toEpoch } from '../../time/instant.ts'
import type { NoteContext } from '../note-context.ts'

/** A text that was sent, and when. */
export interface SentText {
  readonly at: EpochMs
  readonly text: string
}

/** What the reader of a note has read from the user, and what others on its card have. */
export interface SentTexts {
  readonly toReader: readonly SentText[]
  readonly toOthers: readonly SentText[]
}

/** Collects the texts that were sent to the reader of a note, on other cards too, and to others on its card. */
export function collectSentTexts({ card, cards = [card], followUp }: NoteContext): SentTexts {
  const reader = card.people.find(({ id }) => id === followUp.personId)
  const readerKey = reader ? toPersonKey(card, reader) : null
  const toReader: SentText[] = []
  const toOthers: SentText[] = []
  for (const other of cards.some(({ id }) => id === card.id) ? cards : [...cards, card]) {
    const isSame = (personId: Id | null) => {
      if (other.id === card.id && personId === followUp.personId) return true
      const person = other.people.find(({ id }) => id === personId)
      return person !== undefined && readerKey !== null && toPersonKey(other, person) === readerKey
    }
    for (const { personId, ...sent } of listTexts(other)) {
      if (isSame(personId)) toReader.push(sent)
      else if (other.id === card.id) toOthers.push(sent)
    }
  }
  return { toReader, toOthers }
}

/** Lists what went out on a card, with whom it went to. A note that was sent twice under one key is listed twice. */
function listTexts(card: Card): readonly (SentText & { readonly personId: Id | null })[] {
  const actions = card.actions
    .filter(({ kind, text }) => (kind === 'sent' || kind === 'voicemail') && text !== '')
    .map(({ personId, at, text }) => ({ personId, at: toEpoch(at), text }))
  const messages = (card.messages ?? [])
    .filter(({ text }) => text !== '')
    .map(({ personId, at, text }) => ({ personId, at: toEpoch(at), text }))
  return [...actions, ...messages]
}

/** Evens out a text so that the same words are found again whatever their case, signs and blanks. */
export function evenOut(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Returns true if words occur in one of these texts. */
export function isInTexts(words: string, texts: readonly SentText[]): boolean {
  const wanted = evenOut(words)
  return wanted !== '' && texts.some(({ text }) => ` ${evenOut(text)} `.includes(` ${wanted} `))
}
