import type { FollowUp } from '../follow-up.ts'

/**
 * Folds lapsed thank-yous into the check-in for the same interview day: the note of the check-in opens with
 * thanks, and the reasons of both say so.
 */
export function foldThanks(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const checkIn = followUps.find(({ step, status }) => step === 'check-in' && status !== 'skipped')
  if (checkIn === undefined) return followUps
  const isThankYou = ({ step, eventId }: FollowUp) => step === 'thank-you' && eventId === checkIn.eventId
  const isLapsed = (followUp: FollowUp) => followUp.status === 'lapsed' && isThankYou(followUp)
  if (!followUps.some(isLapsed)) return followUps
  const isNobodyThanked = followUps.every((followUp) => !isThankYou(followUp) || isLapsed(followUp))
  return followUps.map((followUp) => {
    if (followUp === checkIn) return openWithThanks(checkIn, isNobodyThanked)
    return isLapsed(followUp)
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
