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

/** Plans a workspace as of now, and plans again only the cards that changed. */
export interface Planner {
  /** Returns the same object as long as the workspace, the day, the zone and every status are the same. */
  plan(workspace: Workspace): Plan
  /** Returns the follow-up with this key; null if the rules do not call for it. */
  findFollowUp(workspace: Workspace, key: string): FollowUp | null
  /** Returns the public holidays that the plan of a workspace takes into account. */
  getHolidays(workspace: Workspace): Holidays
}

interface LastPlan {
  readonly input: PlanInput & { readonly workspace: Workspace }
  readonly plan: Plan
}

/**
 * Creates a planner that remembers the last plan it made. `holidays` returns those that are loaded, as the same object
 * until more are loaded.
 */
export function createPlanner({
  clock,
  holidays,
}: {
  readonly clock: Clock
  readonly holidays: (workspace: Workspace, today: PlainDate) => Holidays
}): Planner {
  let last: LastPlan | null = null

  const getHolidays = (workspace: Workspace) => holidays(workspace, toPlainDate(clock.now(), clock.zone()))

  const plan = (workspace: Workspace): Plan => {
    const zone = clock.zone()
    const now = clock.now()
    const input = { workspace, zone, holidays: getHolidays(workspace), now }
    if (last && isCurrent(last, input)) return last.plan
    const next = last
      ? replanCards({
          ...input,
          previous: last.plan,
          changed: findChangedCards(last.input.workspace.cards, workspace.cards),
        })
      : planFollowUps(input)
    last = { input, plan: next }
    return next
  }

  const findFollowUp = (workspace: Workspace, key: string): FollowUp | null => {
    const { byCard, followUps } = plan(workspace)
    const cardId = parseCardId(key)
    const candidates = cardId === null ? followUps : (byCard.get(cardId) ?? [])
    return candidates.find((one) => one.key === key) ?? null
  }

  return { plan, findFollowUp, getHolidays }
}

/** Returns whether a plan made from an earlier input is still right for this one. */
function isCurrent({ input, plan }: LastPlan, { workspace, zone, holidays, now }: PlanInput): boolean {
  if (input.workspace !== workspace || input.zone !== zone || input.holidays !== holidays) return false
  if (now < input.now) return false
  if (plan.nextChangeAt !== null && now >= plan.nextChangeAt) return false
  return toPlainDate(input.now, zone) === toPlainDate(now, zone)
}
