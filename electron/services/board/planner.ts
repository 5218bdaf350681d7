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

/** The plan of a workspace as of now, made again only where something changed. */
export interface Planner {
  /** The very same object as long as neither the workspace nor the day, zone or any status differs. */
  plan(workspace: Workspace): Plan
  /** The follow-up with this key; null when the rules do not call for it. */
  findFollowUp(workspace: Workspace, key: string): FollowUp | null
  /** What the plan of a workspace knows of public holidays. */
  getHolidays(workspace: Workspace): Holidays
}

interface Made {
  readonly input: PlanInput & { readonly workspace: Workspace }
  readonly plan: Plan
}

/** A planner that remembers the last plan it made. `holidays` answers with what is at hand, the same while it is. */
export function createPlanner({
  clock,
  holidays,
}: {
  readonly clock: Clock
  readonly holidays: (workspace: Workspace, today: PlainDate) => Holidays
}): Planner {
  let made: Made | null = null

  const holidaysOf = (workspace: Workspace) => holidays(workspace, toPlainDate(clock.now(), clock.zone()))

  const plan = (workspace: Workspace): Plan => {
    const zone = clock.zone()
    const now = clock.now()
    const input = { workspace, zone, holidays: holidaysOf(workspace), now }
    if (made && holds(made, input)) return made.plan
    const next = made
      ? replanCards({
          ...input,
          previous: made.plan,
          changed: findChangedCards(made.input.workspace.cards, workspace.cards),
        })
      : planFollowUps(input)
    made = { input, plan: next }
    return next
  }

  const find = (workspace: Workspace, key: string): FollowUp | null => {
    const { byCard, followUps } = plan(workspace)
    const cardId = parseCardId(key)
    const candidates = cardId === null ? followUps : (byCard.get(cardId) ?? [])
    return candidates.find((one) => one.key === key) ?? null
  }

  return { plan, findFollowUp: find, getHolidays: holidaysOf }
}

function holds({ input: was, plan }: Made, { workspace, zone, holidays, now }: PlanInput): boolean {
  if (was.workspace !== workspace || was.zone !== zone || was.holidays !== holidays) return false
  if (now < was.now) return false
  if (plan.nextChangeAt !== null && now >= plan.nextChangeAt) return false
  return toPlainDate(was.now, zone) === toPlainDate(now, zone)
}
