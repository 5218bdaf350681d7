import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { toEpoch } from '#shared/time/instant'
import { aCard } from '#tests/support/builders/card'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { countReachable } from '#tests/support/memory/count-reachable'

const CHANGES = 1000

const first = aPlanInput({
  cards: Array.from({ length: 30 }, (_, n) => aCard({ id: `card-${n}`, company: `Company ${n}` })),
  now: toEpoch('2026-03-03T17:00:00.000Z'),
})

/** Changes one card after the other and plans each time. Gives the last plan, and a weak hold on all the rest. */
function planChanges(read: (plan: Plan) => void) {
  const plans: WeakRef<object>[] = []
  const workspaces: WeakRef<object>[] = []
  let workspace: PlanInput['workspace'] = first.workspace
  let previous = planFollowUps(first)
  for (let round = 0; round < CHANGES; round++) {
    const at = round % workspace.cards.length
    const cards = workspace.cards.map((card, index) =>
      index === at ? { ...card, notes: `Round ${round}` } : card,
    )
    workspace = { ...workspace, cards }
    previous = replanCards({ ...first, workspace, previous, changed: new Set([`card-${at}`]) })
    read(previous)
    plans.push(new WeakRef(previous))
    workspaces.push(new WeakRef(workspace))
  }
  return { plan: previous, plans, workspaces }
}

describe('planOf', { timeout: 20_000 }, () => {
  it.each([
    ['read', (plan: Plan) => void [plan.followUps, plan.nextChangeAt]],
    ['never read', () => undefined],
  ])('keeps no earlier plan or workspace in memory after 1,000 changes, each plan %s', async (_how, read) => {
    const { plan, plans, workspaces } = planChanges(read)
    // The latest of each, which this test holds until its end.
    expect(await countReachable(plans)).toBe(1)
    expect(await countReachable(workspaces)).toBe(1)
    expect(plan.byCard.get('card-0')).toBeDefined()
  })
})
