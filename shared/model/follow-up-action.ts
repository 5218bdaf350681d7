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
 * What the user did about one follow-up, stored under its key. Actions are kept in order; the last one counts.
 *
 * - `sent`: the note went out, the call was made or the task was done
 * - `voicemail`: counts as sent; `rang`: nobody picked up, which does not count as sent
 * - `skipped`: ended without doing it; `snoozed`: alert again on `until`
 */
export const followUpActionSchema = z.object({
  id: idSchema,
  /** The follow-up's key, see `shared/rules/follow-up-key.ts`. */
  key: followUpKeySchema,
  step: stepSchema,
  kind: z.enum(['sent', 'voicemail', 'rang', 'skipped', 'snoozed']),
  at: instantSchema,
  recordedAt: instantSchema,
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  /** The day a snoozed follow-up alerts again. */
  until: plainDateSchema.nullable(),
  /** The fact the follow-up counted from when it was snoozed. A different fact cancels the snooze. */
  basis: z.string().max(400).nullable(),
  subject: lineSchema,
  /** The text as it was sent. */
  text: textSchema,
})

export type FollowUpAction = Readonly<z.infer<typeof followUpActionSchema>>
