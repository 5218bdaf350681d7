import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { statusAt } from '../../rules/follow-up-status.ts'
import type { Plan } from '../../rules/plan.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { formatOnDay } from '../../text/format-day-in-sentence.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'
import { toPlainDate } from '../../time/day.ts'
import { formatClockTime } from '../due-text.ts'
import { formatFollowUpTitle } from '../follow-up-title.ts'

interface NextInput extends TimeContext {
  readonly plan: Pick<Plan, 'followUps'>
  readonly cards: readonly Card[]
}

/** Describes what comes next: "Check in with Marco Ruiz at Halden & Frey, on Friday at 9:00"; null if nothing does. */
export function describeNext({ plan, cards, ...context }: NextInput): string | null {
  const { now, zone, formats } = context
  let next: FollowUp | null = null
  for (const followUp of plan.followUps) {
    const at = getStart(followUp)
    if (at <= now || (next && at >= getStart(next))) continue
    if (['scheduled', 'held', 'snoozed'].includes(statusAt(followUp, now))) next = followUp
  }
  if (next === null) return null
  const { cardId } = next
  const card = cards.find(({ id }) => id === cardId) ?? null
  const at = getStart(next)
  const day = formatOnDay(toPlainDate(at, zone), { today: toPlainDate(now, zone), formats })
  const company = card ? ` at ${card.company}` : ''
  const what = withoutDirectionMarks(`${formatFollowUpTitle(next, card)}${company}`)
  return `${what}, ${day} at ${formatClockTime(at, context)}`
}

function getStart({ alerts, opensAt }: FollowUp): EpochMs {
  return alerts[0]?.at ?? opensAt
}
