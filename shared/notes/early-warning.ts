import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { findConversation } from '../rules/facts/conversation.ts'
import type { ZoneAt } from '../rules/facts/zone-history.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { DateFormats } from '../text/date-formats.ts'
import { formatDayInSentence } from '../text/format-day-in-sentence.ts'
import { toPlainDate } from '../time/day.ts'

/** The present moment, and the card that the follow-up may have to wait for. */
interface EarlyWarningContext {
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly zoneAt?: ZoneAt
  /** How the user writes dates. */
  readonly formats?: DateFormats
  /** The card whose message comes first; null if the follow-up is not held. */
  readonly holder: Card | null
}

/**
 * Describes why the note of a follow-up should not be sent yet, in a sentence that names the rule. Returns
 * null if its time has come. It is only a warning: the user can still send the note.
 */
export function describeEarlyWarning(
  followUp: FollowUp,
  card: Card,
  context: EarlyWarningContext,
): string | null {
  const { now, zone, formats } = context
  const { status, alerts, opensAt } = followUp
  if (status !== 'scheduled' && status !== 'held') return null
  const startsAt = status === 'held' ? (alerts[0]?.at ?? opensAt) : opensAt
  if (now >= startsAt) return null
  const day = formatDayInSentence(toPlainDate(startsAt, zone), { today: toPlainDate(now, zone), formats })
  return `Better not before ${day}: ${describeRule(followUp, card, context)}`
}

function describeRule(followUp: FollowUp, card: Card, context: EarlyWarningContext): string {
  if (followUp.status === 'held') return describeHold(card, context.holder ?? card)
  if (followUp.step !== 'check-in') return 'sooner would be early.'
  const terms = findConversation(card, { ...context, eventId: followUp.eventId })?.promise?.terms
  if (terms?.kind === 'call-on') return 'that’s the day they named.'
  if (terms?.kind === 'decide-by') return 'it’s their turn until the date they named has passed.'
  return card.pace === 'assertive'
    ? 'even at a brisk pace, give them three days.'
    : 'they named no date, so give them a week.'
}

/**
 * Describes the message that makes this one wait, in words that fit whether it was sent or not. The reason of
 * the follow-up says which.
 */
function describeHold(card: Card, holder: Card): string {
  const owner = holder.id === card.id ? 'this' : 'your other'
  const subject = holder.role === '' ? `${owner} application` : `“${holder.role}”`
  return `messages to one employer stay three days apart, and one about ${subject} at ${holder.company} comes first.`
}
