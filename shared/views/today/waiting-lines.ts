import type { TodayView, WaitingLine } from '../../ipc/today-view.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import type { Step } from '../../model/step.ts'
import { getAppliedOn } from '../../rules/board/applications.ts'
import { isClosed } from '../../rules/facts/is-closed.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { isDue, statusAt } from '../../rules/follow-up-status.ts'
import type { Plan } from '../../rules/plan.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { formatOnDay } from '../../text/format-day-in-sentence.ts'
import { daysBetween, toPlainDate } from '../../time/day.ts'

/** The steps with which the user's turn comes after a silence, and what the user does then. */
const turns: Partial<Readonly<Record<Step, string>>> = {
  'check-in': 'Check in',
  'call-back': 'Check in again',
  'second-check-in': 'Check in again',
  'stay-in-touch': 'Stay in touch',
}

interface WaitingInput extends TimeContext {
  readonly plan: Pick<Plan, 'followUps' | 'byCard'>
  readonly cards: readonly Card[]
}

/**
 * Lists the cards on which it is the employer's turn, the earliest turn of the user first. A card with anything
 * due is not among them.
 */
export function listWaiting({ plan, now, zone, formats }: WaitingInput): WaitingLine[] {
  const next = new Map<Id, FollowUp>()
  const dueCards = new Set<Id>()
  for (const followUp of plan.followUps) {
    if (followUp.cardId === null) continue
    if (isDue(followUp, now)) dueCards.add(followUp.cardId)
    if (turns[followUp.step] === undefined || !isAhead(followUp, now)) continue
    const known = next.get(followUp.cardId)
    if (!known || getTurn(followUp) < getTurn(known)) next.set(followUp.cardId, followUp)
  }
  const today = toPlainDate(now, zone)
  return [...next]
    .filter(([cardId]) => !dueCards.has(cardId))
    .sort(([, a], [, b]) => getTurn(a) - getTurn(b) || (a.key < b.key ? -1 : 1))
    .map(([cardId, followUp]) => {
      const day = formatOnDay(toPlainDate(getTurn(followUp), zone), { today, formats })
      // While it is on hold, the text of the card says until when.
      const isHeld = statusAt(followUp, now) === 'held'
      return { cardId, key: followUp.key, turn: isHeld ? '' : `${turns[followUp.step]} ${day}.` }
    })
}

function isAhead(followUp: FollowUp, now: EpochMs): boolean {
  const status = statusAt(followUp, now)
  return status === 'scheduled' || status === 'held'
}

function getTurn({ alerts, opensAt }: FollowUp): EpochMs {
  return alerts[0]?.at ?? opensAt
}

/** Counts the applications on which nothing has happened yet, with the age of the oldest in days. */
export function countApplications({ cards, now, zone }: WaitingInput): TodayView['applications'] {
  const today = toPlainDate(now, zone)
  let count = 0
  let oldestDays = 0
  for (const card of cards) {
    if (card.stage !== 'applied' || isClosed(card) || card.interviews.length + card.answers.length > 0)
      continue
    count += 1
    oldestDays = Math.max(oldestDays, daysBetween(getAppliedOn(card, zone), today))
  }
  return { count, oldestDays }
}
