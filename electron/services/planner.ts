import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { cardOfKey } from '#shared/rules/follow-up-key'
import type { Holidays, Plan, PlanInput } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import type { Clock } from './ports.ts'

/** The plan of a workspace as of now, made again only where something changed. */
export interface Planner {
  plan(workspace: Workspace): Plan
  /** The follow-up with this key; null when the rules do not call for it. */
  find(workspace: Workspace, key: string): FollowUp | null
}

const noHolidays: Holidays = {}
const nothing: ReadonlySet<Id> = new Set()

/** A planner that remembers the last plan it made. */
export function createPlanner({ clock }: { clock: Clock }): Planner {
  let made: { readonly workspace: Workspace; readonly plan: Plan } | null = null

  const plan = (workspace: Workspace): Plan => {
    const input: PlanInput = { workspace, zone: clock.zone(), holidays: noHolidays, now: clock.now() }
    const next = made
      ? replanCards({ ...input, previous: made.plan, changed: changedCards(made.workspace, workspace) })
      : planFollowUps(input)
    made = { workspace, plan: next }
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
