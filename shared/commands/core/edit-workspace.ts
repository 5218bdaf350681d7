import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { holidayCountries } from '../../model/holiday-countries.ts'
import type { Interview } from '../../model/interview.ts'
import { LOG_TEXT_MAX } from '../../model/log-entry.ts'
import type { Person } from '../../model/person.ts'
import type { Id, ZoneName } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'
import type { Workspace } from '../../model/workspace.ts'
import { shortened } from '../../text/plain-text.ts'
import { toIso } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'
import { respacedRanks } from '../cards/rank.ts'
import type { CommandContext } from './command.ts'
import { misfit } from './reject.ts'

/** The card with this id. Throws `not-found`. */
export function cardOf(workspace: Workspace, cardId: Id): Card {
  const card = workspace.cards.find((one) => one.id === cardId)
  if (!card) throw new AppError('not-found', 'That card is no longer on the board. Undo may bring it back.')
  return card
}

/** The interview of a card. Throws `not-found`. */
export function interviewOf(card: Card, interviewId: Id): Interview {
  const interview = card.interviews.find((one) => one.id === interviewId)
  if (!interview)
    throw new AppError(
      'not-found',
      'That interview is no longer on the card. Open the card again to see what is.',
    )
  return interview
}

/** The person of a card. Throws `not-found`. */
export function personOf(card: Card, personId: Id): Person {
  const person = card.people.find((one) => one.id === personId)
  if (!person)
    throw new AppError(
      'not-found',
      'That person is no longer on the card. Open the card again to see who is.',
    )
  return person
}

/** Checks that this machine knows a zone; null is no zone of its own. Throws `invalid-input`. */
export function checkZone(zone: ZoneName | null | undefined): void {
  if (zone && !isZone(zone)) throw misfit('zone', `“${zone}” is not a time zone. Choose one from the list.`)
}

/** Checks that the public holidays of a country are known; null is no country. Throws `invalid-input` on `field`. */
export function checkCountry(country: string | null | undefined, field: string): void {
  if (country && !holidayCountries.has(country))
    throw misfit(
      field,
      `Callback does not know the public holidays of “${country}”. Choose another country, or none: then only weekends are free.`,
    )
}

/** Puts a changed card in the place of its old self. */
export function withCard(workspace: Workspace, card: Card): Workspace {
  return { ...workspace, cards: workspace.cards.map((one) => (one.id === card.id ? card : one)) }
}

/** Spaces the ranks of a column anew once many drops into one gap have made them long. */
export function withRoom(workspace: Workspace, stage: Stage): Workspace {
  const ranks = respacedRanks(workspace.cards, stage)
  if (ranks === null) return workspace
  const cards = workspace.cards.map((card) => {
    const rank = ranks.get(card.id)
    return rank === undefined ? card : { ...card, rank }
  })
  return { ...workspace, cards }
}

/** Replaces the entry of the same id, or adds it at the end. */
export function withEntry<T extends { id: Id }>(entries: readonly T[], entry: T): T[] {
  return entries.some((one) => one.id === entry.id)
    ? entries.map((one) => (one.id === entry.id ? entry : one))
    : [...entries, entry]
}

/** The fields of a change that were sent; the others stay as they are. */
export function given<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const sent = Object.entries(changes).filter(([, value]) => value !== undefined)
  return Object.fromEntries(sent) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/** Adds a line to the card's history; one that names fifty people is cut. */
export function logged(card: Card, text: string, context: CommandContext): Card {
  const entry = { id: context.newId(), at: toIso(context.now), text: shortened(text, LOG_TEXT_MAX) }
  return { ...card, log: [...card.log, entry] }
}
