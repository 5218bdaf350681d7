import type { CheckFacts, ReadText } from '../../ipc/check-facts.ts'
import type { Card } from '../../model/card.ts'
import type { Channel } from '../../model/person.ts'
import type { Id, IsoInstant } from '../../model/scalars.ts'
import { normalizeEmployer } from '../../rules/facts/normalize-employer.ts'
import { findPersonKey } from '../../rules/facts/person-key.ts'
import { parsePersonId, toKeyPrefix } from '../../rules/follow-up-key.ts'
import { formatFullName } from '../../text/person-names.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { FactsRequest } from './facts-request.ts'

/** How many texts a note is compared with: those sent last. */
const TEXTS_MAX = 40

/** A text as it was sent, for a follow-up or beside the plan. */
interface SentText {
  readonly id: Id
  readonly key: string | null
  readonly at: IsoInstant
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly text: string
}

/** Lists what the recipient, or anybody else at the employer, has read from the user, oldest first. */
export function listReadTexts({ card, cards, followUp, zone }: FactsRequest): readonly ReadText[] {
  const employer = normalizeEmployer(card)
  const recipient = findPersonKey(card, followUp.personId)
  const seen = new Set<Id>()
  const found: (ReadText & { readonly at: IsoInstant })[] = []
  for (const other of cards) {
    const isSameEmployer = normalizeEmployer(other) === employer
    for (const sent of listSentTexts(other)) {
      const key = findPersonKey(other, sent.personId)
      const isSamePerson = key !== null && key === recipient
      if (seen.has(sent.id) || sent.key === followUp.key || !(isSameEmployer || isSamePerson)) continue
      // A note for several cards is stored on each of them.
      seen.add(sent.id)
      const day = toPlainDate(toEpoch(sent.at), zone)
      found.push({
        at: sent.at,
        day,
        to: formatRecipient(other, sent.personId),
        isSamePerson,
        text: sent.text,
      })
    }
  }
  return found
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-TEXTS_MAX)
    .map(({ at: _at, ...text }) => text)
}

/** Lists the notes to the other people of the same conversation, as sent or as they are drafted. */
export function listPanelTexts({ card, followUp }: FactsRequest): CheckFacts['panel'] {
  const { step, eventId } = followUp
  if (step !== 'thank-you') return []
  const prefix = toKeyPrefix({ cardId: card.id, eventId, step })
  const sent = listSentTexts(card).map(({ key, personId, text }) => ({ key, personId, text }))
  const drafts = card.drafts.map(({ key, body }) => ({
    key,
    personId: parsePersonId(key),
    text: body,
  }))
  return [...sent, ...drafts]
    .filter(({ key }) => key !== null && key !== followUp.key && key.startsWith(prefix))
    .filter(({ personId }) => personId !== followUp.personId)
    .map(({ personId, text }) => ({ to: formatRecipient(card, personId), text }))
}

/** Lists the texts that were sent from a card. A call sheet is spoken, so its text is not among them. */
function listSentTexts(card: Card): readonly SentText[] {
  const planned = card.actions.filter(({ kind }) => kind === 'sent')
  const others = (card.messages ?? []).map((message) => ({ ...message, key: null }))
  return [...planned, ...others].filter(({ channel, text }) => channel !== 'phone' && text.trim() !== '')
}

function formatRecipient(card: Card, personId: Id | null): string {
  const person = card.people.find(({ id }) => id === personId)
  return person ? formatFullName(person) : ''
}
