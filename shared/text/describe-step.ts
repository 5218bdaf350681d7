import { assertNever } from '../errors/assert-never.ts'
import type { Channel } from '../model/person.ts'
import type { Step } from '../model/step.ts'

/** A step, the channel it uses, and the name of its recipient; null if nobody is named. */
interface DescribedStep {
  readonly step: Step
  readonly channel: Channel | null
  readonly name: string | null
}

/**
 * Describes what the user does in a step, as a label that `toPastTense` can put into the past: "Tell Ian about
 * your offer", "Call Priya".
 */
export function describeStep({ step, channel, name }: DescribedStep): string {
  const who = name ?? 'the hiring team'
  const isCall = channel === 'phone'
  switch (step) {
    case 'application-follow-up':
      return isCall ? `Call ${who}` : `Follow up on your application with ${who}`
    case 'schedule-interview':
      return `Ask ${who} for an interview date`
    case 'prepare':
      return 'Prepare for the interview'
    case 'join':
      return 'Join the interview'
    case 'missed-interview':
      return `Ask ${who} for a new time`
    case 'debrief':
      return 'Note what was said'
    case 'thank-you':
      return `Thank ${name ?? 'the interviewer'}`
    case 'loop-in':
      return `Debrief ${who}`
    case 'own-promise':
      return name === null ? 'Keep your promise' : `Keep your promise to ${name}`
    case 'check-in':
      return isCall ? `Call ${who}` : `Check in with ${who}`
    case 'call-back':
      return isCall ? `Call ${who} again` : `Check in with ${who} again`
    case 'second-check-in':
      return isCall ? `Call ${who} again` : `Check in once more with ${who}`
    case 'stay-in-touch':
      return `Keep in touch with ${who}`
    case 'rejection-thanks':
      return `Reply to ${who}’s no`
    case 'reconnect':
      return `Get back in touch with ${who}`
    case 'farewell':
      return `Tell ${who} your decision`
    case 'withdraw':
      return `Tell ${who} you’re withdrawing`
    case 'acceptance-news':
      return `Tell ${who} you accepted`
    case 'offer-thanks':
      return `Thank ${who} for the offer`
    case 'offer-details':
      return 'Fill in the offer'
    case 'offer-answer':
      return 'Answer the offer'
    case 'tell-others':
      return `Tell ${who} about your offer`
    case 'keep-applying':
      return 'Send a new application'
    default:
      return assertNever(step)
  }
}
