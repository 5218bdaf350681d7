import { z } from 'zod'
import { channelSchema } from './person.ts'
import {
  followUpKeySchema,
  idSchema,
  instantSchema,
  lineSchema,
  plainDateSchema,
  textSchema,
} from './scalars.ts'
import { stepSchema } from './step-schema.ts'

/**
 * A follow-up action: what the user did about one follow-up, stored under its key. If a follow-up has several
 * actions, the last one determines its status.
 *
 * - `sent`: the note went out, the call was made or the task was done
 * - `voicemail`: the user left a voicemail, which the rules treat as sent
 * - `rang`: nobody picked up, which the rules do not treat as sent
 * - `skipped`: the user ended the follow-up without doing it
 * - `snoozed`: the alert of the follow-up fires again on the day `until`, or at the moment `untilAt`
 */
export const followUpActionSchema = z.object({
  id: idSchema,
  /** The follow-up's key, see `shared/rules/follow-up-key.ts`. */
  key: followUpKeySchema,
  step: stepSchema,
  kind: z.enum(['sent', 'voicemail', 'rang', 'skipped', 'snoozed']),
  /** When the user did it; `recordedAt` is when they entered it. */
  at: instantSchema,
  recordedAt: instantSchema,
  /** The recipient and the channel; each is null if the follow-up has none. */
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  /** The day on which the alert of a snoozed follow-up fires again; null for every other kind, or if a moment was chosen. */
  until: plainDateSchema.nullable(),
  /** The moment at which it fires again; older files lack it, and it is missing unless the user chose one. */
  untilAt: instantSchema.optional(),
  /**
   * The fact that the alerts of a snoozed follow-up counted from, as text; null for every other kind, or if
   * it had no alert. A different fact cancels the snooze.
   */
  basis: z.string().max(400).nullable(),
  subject: lineSchema,
  /** The text as it was sent. */
  text: textSchema,
})

export type FollowUpAction = Readonly<z.infer<typeof followUpActionSchema>>
