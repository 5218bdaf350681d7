import type { Step } from '../model/step.ts'

/** The name of each step, as the user reads it in the log and in "Undo …". */
export const stepNames: Readonly<Record<Step, string>> = {
  prepare: 'Preparation',
  debrief: 'Debrief',
  'thank-you': 'Thank-you',
  'loop-in': 'Loop-in',
  'own-promise': 'Your promise',
  'check-in': 'Check-in',
  'call-back': 'Call-back',
  'second-check-in': 'Second check-in',
  'stay-in-touch': 'Keeping in touch',
  'rejection-thanks': 'Thanks after a no',
  reconnect: 'Reconnecting',
  'offer-thanks': 'Thanks for the offer',
  'offer-details': 'Offer details',
  'offer-answer': 'Answer to the offer',
  'tell-others': 'Telling the others',
  'keep-applying': 'Applying on',
}
