import type { FollowUp } from '../follow-up.ts'

/**
 * A thank-you that lapsed folds into the check-in of its visit: the lapsed one says so, and the check-in's note opens
 * with thanks.
 */
export function foldThanks(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const host = followUps.find((one) => one.step === 'check-in' && one.status !== 'skipped')
  if (host === undefined) return followUps
  const thanks = followUps.filter((one) => one.step === 'thank-you' && one.eventId === host.eventId)
  const late = thanks.filter((one) => one.status === 'lapsed')
  if (late.length === 0) return followUps
  return followUps.map((one) => {
    if (one === host) return opening(host, late.length === thanks.length)
    return late.includes(one)
      ? { ...one, reason: `${one.reason} Your check-in opens with thanks instead.` }
      : one
  })
}

const nobody = 'No thank-you went out, so this opens with thanks.'
const notEveryone = 'Not everyone was thanked, so this opens with thanks.'

function opening(host: FollowUp, isNobodyThanked: boolean): FollowUp {
  const why = isNobodyThanked ? nobody : notEveryone
  return {
    ...host,
    foldsThanks: true,
    template: host.channel === 'email' ? 'late-thanks-check-in' : host.template,
    reason: `${host.reason} ${why}`,
  }
}
