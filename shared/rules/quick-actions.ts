import type { Step } from '../model/step.ts'
import { stepActivities } from './step-activities.ts'

/** An action on a follow-up that opens no other screen. */
export type QuickAction = 'done' | 'snooze' | 'skip'

/** The name of each quick action, for menus and buttons. */
export const quickActionNames: Readonly<Record<QuickAction, string>> = {
  done: 'Mark as done',
  snooze: 'Snooze until tomorrow',
  skip: 'Skip this step',
}

/**
 * Lists the quick actions of a step. A step that is done at the note desk or in the slip cannot be marked as
 * done, because finishing it there records it.
 */
export function listQuickActions(step: Step): readonly QuickAction[] {
  const activity = stepActivities[step]
  return activity === 'do' || activity === 'add' ? ['done', 'snooze', 'skip'] : ['snooze', 'skip']
}
