/** Every kind of follow-up, in the order of the table in docs/rules.md. */
export const steps = [
  'application-follow-up',
  'schedule-interview',
  'prepare',
  'join',
  'missed-interview',
  'debrief',
  'thank-you',
  'loop-in',
  'own-promise',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'rejection-thanks',
  'reconnect',
  'farewell',
  'withdraw',
  'acceptance-news',
  'offer-thanks',
  'offer-details',
  'offer-answer',
  'tell-others',
  'keep-applying',
] as const

/** The kind of a follow-up. */
export type Step = (typeof steps)[number]
