import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { cardOfKey } from '#shared/rules/follow-up-key'
import type { Plan, PlanInput } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import { dayOf } from '#shared/time/day'
import type { Clock } from './ports.ts'

/** The plan of a workspace as of now, made again only where something changed. */
export interface Planner {
  plan(workspace: Workspace): Plan
  /** The follow-up with this key; null when the rules do not call for it. */
  find(workspace: Workspace, key: string): FollowUp | null
}

interface Made {
  readonly workspace: Workspace
  readonly plan: Plan
  readonly input: PlanInput
}

/** A planner that remembers the last plan it made. */
export function createPlanner({ clock }: { clock: Clock }): Planner {
  let made: Made | null = null

  const plan = (workspace: Workspace): Plan => {
    const input: PlanInput = { workspace, zone: clock.zone(), holidays: {}, now: clock.now() }
    if (made && holds(made, input)) {
      if (made.workspace === workspace) return made.plan
      const changed = changedCards(made.workspace, workspace)
      const next = replanCards({ ...input, previous: made.plan, changed })
      made = { workspace, plan: next, input }
      return next
    }
    const next = planFollowUps(input)
    made = { workspace, plan: next, input }
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

/** Whether a plan made earlier still holds for the cards that did not change. */
function holds(made: Made, input: PlanInput): boolean {
  const was = made.input
  if (was.zone !== input.zone || was.workspace.settings !== input.workspace.settings) return false
  if (was.workspace.ledger !== input.workspace.ledger || was.workspace.deeds !== input.workspace.deeds)
    return false
  if (input.now < was.now || dayOf(was.now, was.zone) !== dayOf(input.now, input.zone)) return false
  return made.plan.nextChangeAt === null || input.now < made.plan.nextChangeAt
}

function changedCards(before: Workspace, after: Workspace): ReadonlySet<Id> {
  const old = new Map(before.cards.map((card) => [card.id, card]))
  const changed = new Set<Id>()
  for (const card of after.cards) {
    if (old.get(card.id) !== card) changed.add(card.id)
    old.delete(card.id)
  }
  for (const id of old.keys()) changed.add(id)
  return changed
}
