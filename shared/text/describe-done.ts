import { assertNever } from '../errors/assert-never.ts'
import type { FollowUpAction } from '../model/follow-up-action.ts'
import type { Channel } from '../model/person.ts'
import { describeStep } from './describe-step.ts'
import { toPastTense } from './past-tense.ts'
import { stepNames } from './step-names.ts'

/** What was done about a follow-up. A snooze does nothing about it yet. */
type DoneAction = Pick<FollowUpAction, 'step' | 'channel'> & {
  readonly kind: Exclude<FollowUpAction['kind'], 'snoozed'>
}

/** Describes what was done about a follow-up: "Thanked Jane Okafor". `name` is null if nobody is named. */
export function describeDone(action: DoneAction, name: string | null): string {
  switch (action.kind) {
    case 'sent':
      return toPastTense(describeStep({ ...action, name }))
    case 'voicemail':
      return `Left a voicemail for ${name ?? 'the hiring team'}`
    case 'rang':
      return `Called ${name ?? 'the hiring team'}, nobody picked up`
    case 'skipped':
      return `Skipped “${stepNames[action.step]}”`
    default:
      return assertNever(action.kind)
  }
}

/** What the user did on each channel, in the history of a card. */
const verbs: Readonly<Record<Channel, string>> = {
  email: 'Wrote to',
  phone: 'Called',
  linkedin: 'Wrote on LinkedIn to',
  text: 'Texted',
}

/** Describes a message or call that no follow-up asked for: "Called Jane Okafor". */
export function describeMessage(channel: Channel, name: string | null): string {
  return `${verbs[channel]} ${name ?? 'them'}`
}
