import type { Card } from '#shared/model/card'
import type { PlanInput } from '#shared/rules/plan-input'
import { aWorkspace } from './workspace.ts'

/**
 * The input for planning cards; by default in New York, without holidays, on Tuesday 3 March 2026 at 15:30.
 */
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
