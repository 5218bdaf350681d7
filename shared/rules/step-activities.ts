import type { Step } from '../model/step.ts'

/**
 * How the user does what a step calls for.
 *
 * - `write`: sends a note or makes a call, at the note desk
 * - `tell`: notes the conversation, in the slip
 * - `do`: does a task of their own, which the card describes
 * - `add`: adds a card
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
