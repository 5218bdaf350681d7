import type { Step } from '../model/step.ts'
import { stepActivities } from './step-activities.ts'

/** An action on a follow-up that opens no other screen. */
export type QuickAction = 'done' | 'snooze' | 'skip' | 'let-go'

/** The name of each quick action, for menus and buttons. */
export const quickActionNames: Readonly<Record<QuickAction, string>> = {
  done: 'Mark as done',
  snooze: 'Snooze until tomorrow',
  skip: 'Skip this step',
  'let-go': 'Let it go',
}

/** The steps at which the employer has been silent for so long that the user may give up on the application. */
const lastSteps: ReadonlySet<Step> = new Set(['second-check-in', 'stay-in-touch'])

/**
 * Lists the quick actions of a step. A step that is done at the note desk or in the slip cannot be marked as
 * done, because finishing it there records it. From the second check-in on, the card can be closed without an answer.
 */
export function listQuickActions(step: Step): readonly QuickAction[] {
  const activity = stepActivities[step]
  if (lastSteps.has(step)) return ['snooze', 'skip', 'let-go']
  return activity === 'do' || activity === 'add' ? ['done', 'snooze', 'skip'] : ['snooze', 'skip']
}
