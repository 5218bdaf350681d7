import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { formatShortName } from '../text/person-names.ts'
import { formatList, toSingleLine } from '../text/plain-text.ts'
import { formatFollowUpTitle } from './follow-up-title.ts'
import { indexCardsById } from './index-cards.ts'

/** The most names that a summary lists. It counts the rest. */
const MAX_NAMES = 3

/** The text of an alert, and what a click on it opens. `target` is null if it sums up several follow-ups. */
interface AlertText {
  readonly title: string
  readonly body: string
  readonly target: { readonly key: string; readonly cardId: Id | null } | null
  /** True if there is a note to copy; always false for a summary of several follow-ups. */
  readonly hasNote: boolean
}

/** Describes everything that is due at once. Discreet mode names no person, company or step. */
export function describeAlert({ due, cards, settings }: AlertInput): AlertText {
  const followUps = due.map(({ followUp }) => followUp)
  const cardsById = indexCardsById(followUps, cards)
  const [firstFollowUp] = followUps
  const single = followUps.length === 1 && firstFollowUp ? firstFollowUp : null
  const target = single && { key: single.key, cardId: single.cardId }
  const hasNote = single !== null && single.template !== null
  if (settings.discreet) return { title: formatCount(followUps.length), body: '', target, hasNote }
  if (!single)
    return {
      title: formatCount(followUps.length),
      body: formatNames(followUps.map((followUp) => getName(followUp, cardsById))),
      target,
      hasNote,
    }
  const card = cardsById.get(single.cardId ?? '') ?? null
  const body = [toSingleLine(card?.company ?? ''), toSingleLine(single.reason)]
    .filter((part) => part !== '')
    .join(' · ')
  return { title: formatFollowUpTitle(single, card), body, target, hasNote }
}

/** The follow-ups that are due, and what their text is made from. */
interface AlertInput {
  readonly due: readonly { readonly followUp: FollowUp }[]
  readonly cards: readonly Card[]
  readonly settings: Pick<Settings, 'discreet'>
}

function formatCount(count: number): string {
  return count === 1 ? '1 follow-up is due' : `${count} follow-ups are due`
}

/** Returns the person a follow-up is about, otherwise its company; empty if it has no card. */
function getName(followUp: FollowUp, cards: ReadonlyMap<Id, Card>): string {
  const card = cards.get(followUp.cardId ?? '')
  const person = card?.people.find(({ id }) => id === followUp.personId)
  return person ? formatShortName(person) : toSingleLine(card?.company ?? '')
}

function formatNames(allNames: readonly string[]): string {
  const names = [...new Set(allNames)].filter((name) => name !== '')
  const restCount = names.length - MAX_NAMES
  if (restCount <= 0) return formatList(names)
  return formatList([...names.slice(0, MAX_NAMES), `${restCount} more`])
}
