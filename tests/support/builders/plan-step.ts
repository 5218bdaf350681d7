import type { Card } from '#shared/model/card'
import type { Step } from '#shared/model/step'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aPlanInput } from './plan-input.ts'

/** Plans cards and returns the follow-ups of one step. */
export function planStep(
  step: Step,
  cards: readonly Card[],
  overrides: Omit<Parameters<typeof aPlanInput>[0] & object, 'cards'> = {},
): readonly FollowUp[] {
  return planFollowUps(aPlanInput({ ...overrides, cards })).followUps.filter(
    (followUp) => followUp.step === step,
  )
}

/** Returns the times of a follow-up's alerts. */
export function listAlertTimes(followUp: FollowUp | undefined): readonly number[] | undefined {
  return followUp?.alerts.map((alert) => alert.at)
}
