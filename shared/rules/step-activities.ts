import type { Step } from '../model/step.ts'

/**
 * The kind of activity that a step asks of the user.
 *
 * - `write`: send a note, or make a call with a call sheet; both start at the note desk
 * - `debrief`: record in the slip what was discussed in a conversation
 * - `do`: carry out a task away from the app, and mark it as done
 * - `add`: add a new card
 */
export type StepActivity = 'write' | 'debrief' | 'do' | 'add'

/** The activity of each step. */
export const stepActivities: Readonly<Record<Step, StepActivity>> = {
  'application-follow-up': 'write',
  'schedule-interview': 'write',
  prepare: 'do',
  join: 'do',
  'missed-interview': 'write',
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
  farewell: 'write',
  withdraw: 'write',
  'acceptance-news': 'write',
  'offer-thanks': 'write',
  'offer-details': 'do',
  'offer-answer': 'do',
  'tell-others': 'write',
  'keep-applying': 'add',
}
