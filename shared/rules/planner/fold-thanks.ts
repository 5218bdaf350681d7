import type { FollowUp } from '../follow-up.ts'

/**
 * Folds lapsed thank-yous into the check-in for the same interview day: the note of the check-in opens with
 * thanks, and the reasons of both say so.
 */
export function foldThanks(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const checkIn = followUps.find(({ step, status }) => step === 'check-in' && status !== 'skipped')
  if (checkIn === undefined) return followUps
  const thankYous = followUps.filter(
    ({ step, eventId }) => step === 'thank-you' && eventId === checkIn.eventId,
  )
  const lapsed = thankYous.filter(({ status }) => status === 'lapsed')
  if (lapsed.length === 0) return followUps
  return followUps.map((followUp) => {
    if (followUp === checkIn) return openWithThanks(checkIn, lapsed.length === thankYous.length)
    return lapsed.includes(followUp)
      ? { ...followUp, reason: `${followUp.reason} Your check-in opens with thanks instead.` }
      : followUp
  })
}

const nobodyText = 'No thank-you went out, so this opens with thanks.'
const notEveryoneText = 'Not everyone was thanked, so this opens with thanks.'

function openWithThanks(checkIn: FollowUp, isNobodyThanked: boolean): FollowUp {
  const text = isNobodyThanked ? nobodyText : notEveryoneText
  return {
    ...checkIn,
    foldsThanks: true,
    template: checkIn.channel === 'email' ? 'late-thanks-check-in' : checkIn.template,
    otherTemplate: checkIn.channel === 'phone' ? 'late-thanks-check-in' : checkIn.otherTemplate,
    reason: `${checkIn.reason} ${text}`,
  }
}
