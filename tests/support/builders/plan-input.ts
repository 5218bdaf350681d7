import type { Card } from '#shared/model/card'
import type { PlanInput } from '#shared/rules/plan-input'
import { aWorkspace } from './workspace.ts'

/** A planning of these cards: in New York, no holidays, Tuesday 3 March 2026 at 15:30 unless said. */
export function aPlanInput(
  overrides: Partial<Omit<PlanInput, 'workspace'>> & {
    readonly cards?: readonly Card[]
    readonly workspace?: Partial<PlanInput['workspace']>
  } = {},
): PlanInput {
  const { cards = [], workspace, ...rest } = overrides
  return {
    workspace: aWorkspace({ cards: [...cards], ...workspace }),
    zone: 'America/New_York',
    holidays: {},
    now: Date.parse('2026-03-03T20:30:00.000Z'),
    ...rest,
  }
}
