import { z } from 'zod'
import { channelSchema } from '../../model/person.ts'
import {
  type EpochMs,
  followUpKeySchema,
  idSchema,
  instantSchema,
  plainDateSchema,
} from '../../model/scalars.ts'
import { arrangedInterviewSchema } from '../answers/arrangements.ts'
import { newIdSchema, textInput } from '../core/inputs.ts'
import { phoneInput } from '../people/set-phone.ts'

/**
 * Validates what came of a call or a message.
 *
 * - `not-yet`: no decision; `getBackBy` is when they will get back, or null if they named no day
 * - `call-on`: the user can call on that day
 * - `out-of-office`: they are away until that day
 * - `next-interview`: another interview; `interview` is null if its date is still open
 * - `offer`: they made an offer; `answerBy` is the last day to answer it, or null if they named none
 * - `no`: they said no; `reason` is what would have made the difference, possibly empty
 * - `thanks`: they only acknowledged it
 * - `voicemail`, `nobody`: the user left a voicemail, or nobody picked up
 */
const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-yet'), getBackBy: plainDateSchema.nullable() }),
  z.strictObject({ kind: z.literal('call-on'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('out-of-office'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('next-interview'), interview: arrangedInterviewSchema.nullable() }),
  z.strictObject({ kind: z.literal('offer'), answerBy: plainDateSchema.nullable() }),
  z.strictObject({ kind: z.literal('no'), reason: textInput('The reason') }),
  z.strictObject({ kind: z.literal('thanks') }),
  z.strictObject({ kind: z.literal('voicemail') }),
  z.strictObject({ kind: z.literal('nobody') }),
])

/** What came of a call or a message. */
export type RecordedOutcome = z.output<typeof outcomeSchema>
/** An outcome with which they said something back. */
export type AnsweredOutcome = Exclude<RecordedOutcome, { kind: 'voicemail' | 'nobody' }>

/** Validates the recording of what came of a call or a message. */
export const recordOutcomeSchema = z.strictObject({
  type: z.literal('record-outcome'),
  cardId: idSchema,
  /** The key of the follow-up that led to it; null without one. */
  key: followUpKeySchema.nullable(),
  /** The id of the answer, or of the call if it was not answered. */
  entryId: newIdSchema,
  outcome: outcomeSchema,
  /** The person they spoke with or tried to reach; null if nobody is named. */
  personId: idSchema.nullable(),
  channel: channelSchema,
  /** When it was, not in the future; null means now. */
  at: instantSchema.nullable(),
  /** What they said, as the user typed it. */
  words: textInput('What they said'),
  /** The number of the person, if it was not on the card. */
  phone: phoneInput,
})

/** A recording whose time is resolved. */
export type Recording<O extends RecordedOutcome = RecordedOutcome> = Omit<
  z.output<typeof recordOutcomeSchema>,
  'type' | 'at' | 'phone' | 'outcome'
> & { readonly at: EpochMs; readonly outcome: O }

/** Returns true if they said something; false for a voicemail and for a call that nobody picked up. */
export function isAnswered(outcome: RecordedOutcome): outcome is AnsweredOutcome {
  return outcome.kind !== 'voicemail' && outcome.kind !== 'nobody'
}
