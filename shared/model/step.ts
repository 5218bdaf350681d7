/** Every kind of follow-up, in the order of the table in docs/rules.md. */
export const steps = [
  'prepare',
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
  'offer-thanks',
  'offer-details',
  'offer-answer',
  'tell-others',
  'keep-applying',
] as const

/** The kind of a follow-up. */
export type Step = (typeof steps)[number]
