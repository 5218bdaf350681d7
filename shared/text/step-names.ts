import type { Step } from '../model/step.ts'

/** The name of each step, as the user reads it in the log, the tray and in "Undo …". */
export const stepNames: Readonly<Record<Step, string>> = {
  'application-follow-up': 'Application follow-up',
  'schedule-interview': 'Interview date',
  prepare: 'Preparation',
  join: 'Interview',
  'missed-interview': 'Missed interview',
  debrief: 'What was said',
  'thank-you': 'Thank-you',
  'loop-in': 'Debrief for your contact',
  'own-promise': 'Your promise',
  'check-in': 'Check-in',
  'call-back': 'Next check-in',
  'second-check-in': 'Second check-in',
  'stay-in-touch': 'Staying in touch',
  'rejection-thanks': 'Reply to a no',
  reconnect: 'Getting back in touch',
  farewell: 'Your decision',
  withdraw: 'Withdrawal',
  'acceptance-news': 'News that you accepted',
  'offer-thanks': 'Thanks for the offer',
  'offer-details': 'Offer details',
  'offer-answer': 'Answer to the offer',
  'tell-others': 'News of your offer',
  'keep-applying': 'New application',
}
