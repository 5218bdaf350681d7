import type { CheckFacts, NotePerson } from '../../ipc/check-facts.ts'
import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { resolveCardZone } from '../../rules/facts/card-zone.ts'
import { findConversation, findNextInterview } from '../../rules/facts/conversation.ts'
import { toPersonKey } from '../../rules/facts/person-key.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { createDaysOff } from '../../rules/timing/working-days.ts'
import { defaultFormats } from '../../text/date-formats.ts'
import { chooseEnglish } from '../../text/english/choose-english.ts'
import { formatFullName } from '../../text/person-names.ts'
import { toSingleLine } from '../../text/plain-text.ts'
import { toMinuteOfDay, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { listCardWords } from './card-words.ts'
import type { FactsRequest } from './facts-request.ts'
import { listNamedDays } from './named-days.ts'
import { listOtherNames } from './other-names.ts'
import { listPanelTexts, listReadTexts } from './read-texts.ts'

/** Collects what the note check needs to know about a note. */
export function collectCheckFacts(request: FactsRequest): CheckFacts {
  const { followUp, card, cards, settings, now, zone } = request
  const draft = request.isDraft ? card.drafts.find(({ key }) => key === followUp.key) : undefined
  const nextInterview = findNextInterview(card, now)
  return {
    today: toPlainDate(now, zone),
    draftDay: draft ? toPlainDate(toEpoch(draft.savedAt), zone) : null,
    dateOrder: (request.formats ?? defaultFormats).order,
    hasEarlyWeekend: card.country !== null && createDaysOff(card.country, []).weekendStart === 5,
    recipientId: card.people.some(({ id }) => id === followUp.personId) ? followUp.personId : null,
    people: card.people.map((person) => toNotePerson(card, person, cards)),
    company: toSingleLine(card.company),
    agency: toSingleLine(card.agency ?? ''),
    role: toSingleLine(card.role),
    ...listOtherNames(card, cards),
    conversationDay: findConversationDay(request),
    ...listNamedDays(card, request),
    appointmentDay: nextInterview && toPlainDate(toEpoch(nextInterview.start), nextInterview.zone),
    isInOtherZone: isInOtherZone(card, request),
    userName: toSingleLine(settings.yourName),
    signature: (settings.signature ?? '').trim(),
    strengths: [...card.sellingPoints, ...(card.wouldBring ?? [])],
    english: chooseEnglish(request.locale ?? null),
    dictionary: settings.dictionary ?? [],
    cardWords: listCardWords(card),
    readBefore: listReadTexts(request),
    panel: listPanelTexts(request),
    dismissed: [...(card.dismissedFindings?.find(({ key }) => key === followUp.key)?.findings ?? [])],
  }
}

/** Matches the titles at the beginning of a name. */
const titles = /^(?:(?:dr|doctor|prof|professor|mr|mrs|ms|mx|miss|herr|frau)\.?\s+)+/i

/** Separates the title of a person from the name. Nicknames are those of all their cards. */
function toNotePerson(card: Card, person: Person, cards: readonly Card[]): NotePerson {
  const fullName = formatFullName(person)
  const typed = titles.exec(fullName)?.[0] ?? ''
  const given = toSingleLine(person.title)
  const title = given !== '' && fullName.startsWith(given) ? given : typed.trim()
  const name = fullName.slice(title.length).trim()
  return {
    id: person.id,
    name: name === '' ? fullName : name,
    title: name === '' ? '' : title,
    nicknames: [...listNicknames(card, person, cards)],
    unsureOfSpelling: person.unsureOfSpelling,
  }
}

function listNicknames(card: Card, person: Person, cards: readonly Card[]): ReadonlySet<string> {
  const key = toPersonKey(card, person)
  const nicknames = new Set<string>()
  for (const other of cards)
    for (const candidate of other.people) {
      if (!candidate.nicknames?.length || toPersonKey(other, candidate) !== key) continue
      for (const nickname of candidate.nicknames) nicknames.add(nickname)
    }
  return nicknames
}

/**
 * Returns the day of the conversation that the note is about. It is null without one, for a conversation that
 * did not happen, and if it was on different days for the user and for the employer.
 */
function findConversationDay(request: FactsRequest): PlainDate | null {
  const { followUp, card, zone } = request
  if (followUp.step === 'missed-interview') return null
  const conversation = findConversation(card, { ...request, eventId: followUp.eventId })
  if (conversation === null) return null
  const start = toEpoch(conversation.last.start)
  const day = toPlainDate(start, zone)
  return day === toPlainDate(start, conversation.last.zone) ? day : null
}

/** Returns true if a clock at the employer shows another time than the user's. */
function isInOtherZone(card: Card, { now, zone }: TimeContext): boolean {
  const cardZone = resolveCardZone(card, zone)
  return cardZone !== zone && toMinuteOfDay(now, cardZone) !== toMinuteOfDay(now, zone)
}
