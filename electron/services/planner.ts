import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { cardOfKey } from '#shared/rules/follow-up-key'
import type { Holidays, Plan, PlanInput } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import { dayOf } from '#shared/time/day'
import type { Clock } from './ports.ts'

/** The plan of a workspace as of now, made again only where something changed. */
export interface Planner {
  /** The very same object as long as neither the workspace nor the day, zone or any status differs. */
  plan(workspace: Workspace): Plan
  /** The follow-up with this key; null when the rules do not call for it. */
  find(workspace: Workspace, key: string): FollowUp | null
}

interface Made {
  readonly input: PlanInput & { readonly workspace: Workspace }
  readonly plan: Plan
}

const noHolidays: Holidays = {}
const nothing: ReadonlySet<Id> = new Set()

/** A planner that remembers the last plan it made. */
export function createPlanner({ clock }: { clock: Clock }): Planner {
  let made: Made | null = null

  const plan = (workspace: Workspace): Plan => {
    const input = { workspace, zone: clock.zone(), holidays: noHolidays, now: clock.now() }
    if (made && holds(made, input)) return made.plan
    const next = made
      ? replanCards({ ...input, previous: made.plan, changed: changedCards(made.input.workspace, workspace) })
      : planFollowUps(input)
    made = { input, plan: next }
    return next
  }

  const find = (workspace: Workspace, key: string): FollowUp | null => {
    const { byCard, followUps } = plan(workspace)
    const cardId = cardOfKey(key)
    const candidates = cardId === null ? followUps : (byCard.get(cardId) ?? [])
    return candidates.find((one) => one.key === key) ?? null
  }

  return { plan, find }
}

function holds({ input: was, plan }: Made, { workspace, zone, now }: PlanInput): boolean {
  if (was.workspace !== workspace || was.zone !== zone || now < was.now) return false
  if (plan.nextChangeAt !== null && now >= plan.nextChangeAt) return false
  return dayOf(was.now, zone) === dayOf(now, zone)
}

/** By identity: a command replaces the cards it changes and keeps the rest. */
function changedCards(before: Workspace, after: Workspace): ReadonlySet<Id> {
  if (before.cards === after.cards) return nothing
  const old = new Map(before.cards.map((card) => [card.id, card]))
  const changed = new Set<Id>()
  for (const card of after.cards) {
    if (old.get(card.id) !== card) changed.add(card.id)
    old.delete(card.id)
  }
  for (const id of old.keys()) changed.add(id)
  return changed
}
