import type { Step } from '../model/step.ts'
import { stepActivities } from './step-activities.ts'

/** An action on a follow-up that needs no other screen. */
export type QuickAction = 'done' | 'snooze' | 'skip'

/** The name of each quick action, for menus and buttons. */
export const quickActionNames: Readonly<Record<QuickAction, string>> = {
  done: 'Mark as done',
  snooze: 'Snooze until tomorrow',
  skip: 'Skip this step',
}

/** Lists the quick actions of a step. Notes and the slip are done at their own screen, so they cannot be marked as done. */
export function listQuickActions(step: Step): readonly QuickAction[] {
  const activity = stepActivities[step]
  return activity === 'do' || activity === 'add' ? ['done', 'snooze', 'skip'] : ['snooze', 'skip']
}
