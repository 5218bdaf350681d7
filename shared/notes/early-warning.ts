import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { conversationOf } from '../rules/facts/conversation.ts'
import type { ZoneAt } from '../rules/facts/zone-history.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sayDay } from '../text/format-day.ts'
import { dayOf } from '../time/day.ts'

interface Looking {
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly zoneAt?: ZoneAt
  /** The card whose message comes first, where the follow-up is held. */
  readonly holder: Card | null
}

/**
 * Why the note of a follow-up is not to be sent yet, as a sentence that names the rule; null once its time has come.
 * It is a warning: the note can go all the same.
 */
export function earlyBecause(followUp: FollowUp, card: Card, asOf: Looking): string | null {
  const { now, zone } = asOf
  const { status, alerts, opensAt } = followUp
  if (status !== 'scheduled' && status !== 'held') return null
  const from = status === 'held' ? (alerts[0]?.at ?? opensAt) : opensAt
  if (now >= from) return null
  const day = sayDay(dayOf(from, zone), dayOf(now, zone))
  return `Not before ${day}: ${ruleOf(followUp, card, asOf)}`
}

function ruleOf(followUp: FollowUp, card: Card, asOf: Looking): string {
  if (followUp.status === 'held') return heldRule(card, asOf.holder ?? card)
  if (followUp.step !== 'check-in') return 'the rules call for it then, and not sooner.'
  const promise = conversationOf(card, { ...asOf, eventId: followUp.eventId })?.promise
  if (promise?.word.kind === 'call-on') return 'that is the day they named for it.'
  if (promise?.word.kind === 'decide-by') return 'until the date they named has passed it is their turn.'
  return card.pace === 'assertive'
    ? 'three days of patience are the rule at an assertive pace.'
    : 'a week’s patience is the rule where no date was named.'
}

/** True of a message that was sent and of one still to be sent; the reason above it says which. */
function heldRule(card: Card, holder: Card): string {
  const other = holder.id === card.id ? 'this' : 'your other'
  const about = holder.role === '' ? `${other} application` : `“${holder.role}”`
  return `messages to one employer stay three days apart, and one about ${about} at ${holder.company} comes before this.`
}
