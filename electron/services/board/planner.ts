import type { PlainDate } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { parseCardId } from '#shared/rules/follow-up-key'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { Holidays, PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { toPlainDate } from '#shared/time/day'
import type { Clock } from '../../host/ports.ts'
import { findChangedCards } from './changed-cards.ts'
import { getFormats } from './time-context.ts'

/** Plans the follow-ups of a workspace as of now. Plans only the changed cards again. */
export interface Planner {
  /** Returns the plan; the same object while workspace, day, zone and all statuses are the same. */
  plan(workspace: Workspace): Plan
  /** Returns the follow-up with this key; null if the plan does not contain it. */
  findFollowUp(workspace: Workspace, key: string): FollowUp | null
  /** Returns the public holidays that the plan of a workspace takes into account. */
  getHolidays(workspace: Workspace): Holidays
}

/** The plan that was made last, and its input. */
interface LastPlan {
  readonly input: PlanInput & { readonly workspace: Workspace }
  readonly plan: Plan
}

/**
 * Creates a planner that remembers the last plan it made. `holidays` returns the public holidays loaded so
 * far; the same object until more are loaded.
 */
export function createPlanner({
  clock,
  holidays,
}: {
  readonly clock: Clock
  readonly holidays: (workspace: Workspace, today: PlainDate) => Holidays
}): Planner {
  let lastPlan: LastPlan | null = null

  const getHolidays = (workspace: Workspace) => holidays(workspace, toPlainDate(clock.now(), clock.zone()))

  const plan = (workspace: Workspace): Plan => {
    const zone = clock.zone()
    const now = clock.now()
    const formats = getFormats(clock, workspace.settings)
    const input = { workspace, zone, holidays: getHolidays(workspace), now, formats }
    if (lastPlan && isCurrent(lastPlan, input)) return lastPlan.plan
    const nextPlan = lastPlan
      ? replanCards({
          ...input,
          previous: lastPlan.plan,
          changed: findChangedCards(lastPlan.input.workspace.cards, workspace.cards),
        })
      : planFollowUps(input)
    lastPlan = { input, plan: nextPlan }
    return nextPlan
  }

  const findFollowUp = (workspace: Workspace, key: string): FollowUp | null => {
    const { byCard, followUps } = plan(workspace)
    const cardId = parseCardId(key)
    // The key of a follow-up that belongs to no single card has no card id, so all follow-ups are searched.
    const candidates = cardId === null ? followUps : (byCard.get(cardId) ?? [])
    return candidates.find((candidate) => candidate.key === key) ?? null
  }

  return { plan, findFollowUp, getHolidays }
}

/** Returns true if the plan for an earlier input is also the plan for this input. */
function isCurrent({ input, plan }: LastPlan, { workspace, zone, holidays, now }: PlanInput): boolean {
  if (input.workspace !== workspace || input.zone !== zone || input.holidays !== holidays) return false
  // The clock was set back.
  if (now < input.now) return false
  if (plan.nextChangeAt !== null && now >= plan.nextChangeAt) return false
  return toPlainDate(input.now, zone) === toPlainDate(now, zone)
}
