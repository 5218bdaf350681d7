import type { Step } from '../model/step.ts'

/**
 * How the user does what a step asks for.
 *
 * - `write`: a note goes out or a call is made, at the note desk
 * - `tell`: they tell what was said, in the slip
 * - `do`: a task of their own; the card shows what it is about
 * - `add`: they add a card
 */
export type StepActivity = 'write' | 'tell' | 'do' | 'add'

/** How each step is done. */
export const stepActivities: Readonly<Record<Step, StepActivity>> = {
  prepare: 'do',
  debrief: 'tell',
  'thank-you': 'write',
  'loop-in': 'write',
  'own-promise': 'do',
  'check-in': 'write',
  'call-back': 'write',
  'second-check-in': 'write',
  'stay-in-touch': 'write',
  'rejection-thanks': 'write',
  reconnect: 'write',
  'offer-thanks': 'write',
  'offer-details': 'do',
  'offer-answer': 'do',
  'tell-others': 'write',
  'keep-applying': 'add',
}

/** What can be done about a follow-up on the spot, without opening anything. */
export type QuickAction = 'done' | 'snooze' | 'skip'

/** What a person reads for each act. */
export const quickActionNames: Readonly<Record<QuickAction, string>> = {
  done: 'Mark as done',
  snooze: 'Snooze until tomorrow',
  skip: 'Skip this step',
}

/** What can be done about a step on the spot: a note is marked as sent where it is written, the slip where it is filled in. */
export function listQuickActions(step: Step): readonly QuickAction[] {
  const doing = stepActivities[step]
  return doing === 'do' || doing === 'add' ? ['done', 'snooze', 'skip'] : ['snooze', 'skip']
}
