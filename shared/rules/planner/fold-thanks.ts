import type { FollowUp } from '../follow-up.ts'

/**
 * A thank-you that lapsed folds into the check-in of its visit: the lapsed one says so, and the check-in's note opens
 * with thanks.
 */
export function foldThanks(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const isLate = (one: FollowUp, visitId: string) =>
    one.step === 'thank-you' && one.status === 'lapsed' && one.eventId === visitId
  const host = followUps.find((one) => one.step === 'check-in' && one.status !== 'skipped')
  if (!host || !followUps.some((one) => isLate(one, host.eventId))) return followUps
  return followUps.map((one) => {
    if (one === host) return opening(host)
    return isLate(one, host.eventId)
      ? { ...one, reason: `${one.reason} Your check-in opens with thanks instead.` }
      : one
  })
}

function opening(host: FollowUp): FollowUp {
  return {
    ...host,
    foldsThanks: true,
    template: host.channel === 'email' ? 'late-thanks-check-in' : host.template,
    reason: `${host.reason} No thank-you went out, so this opens with thanks.`,
  }
}
