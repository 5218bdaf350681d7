import type { Step } from '../model/step.ts'

/**
 * What a follow-up of a step asks the user to do.
 *
 * - `write`: send a note, or make a call with a call sheet; both start at the note desk
 * - `debrief`: record in the slip what was said in a conversation
 * - `do`: carry out a task away from the app, and mark it as done
 * - `add`: add a new card
 */
export type StepActivity = 'write' | 'debrief' | 'do' | 'add'

/** What each step asks the user to do. */
export const stepActivities: Readonly<Record<Step, StepActivity>> = {
  prepare: 'do',
  debrief: 'debrief',
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
