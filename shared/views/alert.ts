import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { shortName } from '../text/person-names.ts'
import { listed, oneLine } from '../text/plain-text.ts'
import { cardsById } from './due-lines.ts'
import { followUpTitle } from './follow-up-title.ts'

/** Names in a summary before the rest are counted. */
const MOST_NAMES = 3

/** The words of one alert, and where a click leads; `target` is null for a summary of several. */
interface AlertWords {
  readonly title: string
  readonly body: string
  readonly target: { readonly key: string; readonly cardId: Id | null } | null
  /** Whether there is a note to copy; never so for a summary. */
  readonly hasNote: boolean
}

/** One alert for all that is due at once. In discreet mode it names nobody and nothing. */
export function alertFor({ due, cards, settings }: AlertInput): AlertWords {
  const followUps = due.map((one) => one.followUp)
  const byId = cardsById(followUps, cards)
  const [only] = followUps
  const single = followUps.length === 1 && only ? only : null
  const target = single && { key: single.key, cardId: single.cardId }
  const hasNote = single !== null && single.template !== null
  if (settings.discreet) return { title: sayCount(followUps.length), body: '', target, hasNote }
  if (!single)
    return {
      title: sayCount(followUps.length),
      body: sayWho(followUps.map((one) => name(one, byId))),
      target,
      hasNote,
    }
  const card = byId.get(single.cardId ?? '') ?? null
  const body = [oneLine(card?.company ?? ''), oneLine(single.reason)]
    .filter((part) => part !== '')
    .join(' · ')
  return { title: followUpTitle(single, card), body, target, hasNote }
}

interface AlertInput {
  readonly due: readonly { readonly followUp: FollowUp }[]
  readonly cards: readonly Card[]
  readonly settings: Pick<Settings, 'discreet'>
}

function sayCount(count: number): string {
  return count === 1 ? '1 follow-up is due' : `${count} follow-ups are due`
}

/** The person a follow-up is about, else its company; empty for what concerns no card. */
function name(followUp: FollowUp, cards: ReadonlyMap<Id, Card>): string {
  const card = cards.get(followUp.cardId ?? '')
  const person = card?.people.find((one) => one.id === followUp.personId)
  return person ? shortName(person) : oneLine(card?.company ?? '')
}

function sayWho(all: readonly string[]): string {
  const names = [...new Set(all)].filter((one) => one !== '')
  const rest = names.length - MOST_NAMES
  if (rest <= 0) return listed(names)
  return listed([...names.slice(0, MOST_NAMES), `${rest} more`])
}
