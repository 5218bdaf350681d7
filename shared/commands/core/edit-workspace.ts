import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { holidayCountries } from '../../model/holiday-countries.ts'
import type { Interview } from '../../model/interview.ts'
import { LOG_TEXT_MAX } from '../../model/log-entry.ts'
import type { Person } from '../../model/person.ts'
import type { Id, ZoneName } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'
import type { Workspace } from '../../model/workspace.ts'
import { truncate } from '../../text/plain-text.ts'
import { toIso } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'
import { respaceRanks } from '../cards/rank.ts'
import type { CommandContext } from './command.ts'
import { invalidInput } from './field-errors.ts'

/** Returns the card with this id. Throws `not-found` if the board has no such card. */
export function requireCard(workspace: Workspace, cardId: Id): Card {
  const card = workspace.cards.find(({ id }) => id === cardId)
  if (!card) throw new AppError('not-found', 'That card is no longer on the board. Undo may bring it back.')
  return card
}

/** Returns the interview with this id. Throws `not-found` if the card has none. */
export function requireInterview(card: Card, interviewId: Id): Interview {
  const interview = card.interviews.find(({ id }) => id === interviewId)
  if (!interview)
    throw new AppError(
      'not-found',
      'That interview is no longer on the card. Open the card again to see what’s there.',
    )
  return interview
}

/** Returns the person with this id. Throws `not-found` if the card has none. */
export function requirePerson(card: Card, personId: Id): Person {
  const person = card.people.find(({ id }) => id === personId)
  if (!person)
    throw new AppError(
      'not-found',
      'That person is no longer on the card. Open the card again to see who’s there.',
    )
  return person
}

/** Throws `invalid-input` if this machine does not know the time zone. Accepts null and undefined. */
export function checkZone(zone: ZoneName | null | undefined): void {
  if (zone && !isZone(zone))
    throw invalidInput('zone', `“${zone}” isn’t a time zone. Choose one from the list.`)
}

/**
 * Throws `invalid-input` on `field` if the public holidays of the country are not known. Accepts null and
 * undefined.
 */
export function checkCountry(country: string | null | undefined, field: string): void {
  if (country && !holidayCountries.has(country))
    throw invalidInput(
      field,
      `Callback doesn’t know the public holidays of “${country}”. Choose another country, or none: then only weekends count as days off.`,
    )
}

/** Replaces the card that has the same id. */
export function replaceCard(workspace: Workspace, card: Card): Workspace {
  return { ...workspace, cards: workspace.cards.map((oldCard) => (oldCard.id === card.id ? card : oldCard)) }
}

/**
 * Gives the cards of a column new ranks if many drops between the same two cards have made a rank too long.
 */
export function respaceColumn(workspace: Workspace, stage: Stage): Workspace {
  const ranks = respaceRanks(workspace.cards, stage)
  if (ranks === null) return workspace
  const cards = workspace.cards.map((card) => {
    const rank = ranks.get(card.id)
    return rank === undefined ? card : { ...card, rank }
  })
  return { ...workspace, cards }
}

/** Replaces the entry that has the same id, or adds the entry at the end. */
export function upsertEntry<T extends { id: Id }>(entries: readonly T[], entry: T): T[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((oldEntry) => (oldEntry.id === entry.id ? entry : oldEntry))
    : [...entries, entry]
}

/** Returns only the fields that are defined; `undefined` means that a field keeps its value. */
export function pickDefined<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const defined = Object.entries(changes).filter(([, value]) => value !== undefined)
  return Object.fromEntries(defined) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/**
 * Adds a line to the card's history. A text that is too long, such as one that names fifty people, is cut.
 */
export function addLogEntry(card: Card, text: string, context: CommandContext): Card {
  const entry = { id: context.newId(), at: toIso(context.now), text: truncate(text, LOG_TEXT_MAX) }
  return { ...card, log: [...card.log, entry] }
}
