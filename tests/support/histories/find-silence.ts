import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import { isClosed } from '#shared/rules/facts/is-closed'
import { isEnded } from '#shared/rules/follow-up-status'
import type { Plan } from '#shared/rules/plan'
import type { PlanInput } from '#shared/rules/plan-input'
import { listProposals } from '#shared/rules/proposals'
import { replanCards } from '#shared/rules/replan-cards'
import { createCalendars } from '#shared/rules/timing/calendars'
import { toPlainDate } from '#shared/time/day'
import { getInterviewEnd } from '#shared/time/instant'

const DAY = 86_400_000
/** The most days on end for which an open card may ask for nothing, await nothing and be named nowhere. */
const MAX_SILENT_DAYS = 45
/** The days from one look to the next. */
const STRIDE = 5

/**
 * Lets the days of a year pass over a plan on which nobody acts. Returns a sentence for each open card that is
 * forgotten: for 45 days it has no step, no date ahead, and Today does not name it.
 */
export function findSilence(start: PlanInput, plan: Plan): readonly string[] {
  const faults = new Set<string>()
  const silentDays = new Map<string, number>()
  let current = plan
  for (let day = 0; day <= 365; day += STRIDE) {
    const input = { ...start, now: start.now + day * DAY }
    current = replanCards({ ...input, previous: current, changed: new Set() })
    const proposed = listProposed(input)
    const today = toPlainDate(input.now, input.zone)
    for (const card of input.workspace.cards) {
      const isHeard =
        isClosed(card) ||
        proposed.has(card.id) ||
        hasDateAhead(card, today, input.now) ||
        (current.byCard.get(card.id) ?? []).some(({ status }) => !isEnded(status))
      const silent = isHeard ? 0 : (silentDays.get(card.id) ?? 0) + STRIDE
      silentDays.set(card.id, silent)
      if (silent >= MAX_SILENT_DAYS) faults.add(`Nothing was said of ${card.id} for ${silent} days`)
    }
  }
  return [...faults]
}

function listProposed({ workspace, zone, now, holidays }: PlanInput): ReadonlySet<string> {
  const proposals = listProposals(workspace.cards, {
    now,
    zone,
    daysOff: createCalendars(holidays),
    getNoAnswerDay: (card) => findFirstNoAnswerDay(card, { zone }),
  })
  return new Set(proposals.flatMap((one) => ('cards' in one ? one.cards.map(({ id }) => id) : [one.card.id])))
}

/** Returns true if an interview, a date they named or the last day to answer an offer is ahead. */
function hasDateAhead(card: Card, today: PlainDate, now: number): boolean {
  const named = [
    ...card.theirPromises.map(({ terms }) => ('date' in terms ? terms.date : null)),
    ...card.answers.map(({ outcome }) => ('date' in outcome ? outcome.date : null)),
    ...card.offers.map(({ answerBy, withdrawnAt }) => (withdrawnAt === null ? answerBy : null)),
  ]
  return (
    named.some((date) => date !== null && date >= today) ||
    card.interviews.some((one) => one.status === 'planned' && getInterviewEnd(one) > now)
  )
}
