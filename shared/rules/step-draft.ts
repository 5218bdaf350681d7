import type { Channel } from '../model/person.ts'
import type { EpochMs, Id, PlainDate } from '../model/scalars.ts'
import type { TemplateId } from '../model/template.ts'
import type { PlannedAlert } from './follow-up.ts'
import type { ReasonDays } from './reason-days.ts'

/**
 * The time at which a step asks for an alert, before working days, quiet hours and the employer's hours are
 * applied.
 *
 * - `on`: at the alert hour of a day or of the next working day. `isTheirDay` says that the employer named the
 *   day, which is then a day in the card's zone.
 * - `daysAfterPrevious`: the same, but counted in days from when the previous round was sent or skipped, or
 *   from its final alert time
 * - `at`: at an exact time, which moves out of quiet hours
 *
 * An alert on a day never fires before the instant `notBefore`.
 */
export type AlertRule = { readonly name: string } & (
  | { readonly on: PlainDate; readonly notBefore?: EpochMs; readonly isTheirDay?: true }
  | { readonly daysAfterPrevious: number; readonly notBefore?: EpochMs }
  | (Pick<PlannedAlert, 'inQuietHours' | 'inInterviews'> & { readonly at: EpochMs })
)

/**
 * The time at which a step is due or lapses: at an instant, at the end of a day counted from the final times
 * of its alerts, or at the final alert time of the next round. `notBefore` is the earliest instant that the
 * end of such a day may be, and `notAfter` the latest.
 */
export type Deadline =
  | { readonly by: 'instant'; readonly at: EpochMs }
  | { readonly by: 'day-of-last-alert' }
  | { readonly by: 'days-after-first-alert'; readonly days: number; readonly notBefore?: EpochMs }
  | { readonly by: 'working-days-after-first-alert'; readonly days: number; readonly notAfter?: EpochMs }
  | { readonly by: 'alert-of-next-round' }

/**
 * The recipient, channel and template of a follow-up. `chooseDestination` creates one for a message;
 * `USER_TASK` is for a task.
 */
export interface Destination {
  /** Null if nobody is named or nobody has to be contacted. */
  readonly personId: Id | null
  /** Null if there is nothing to send. */
  readonly channel: Channel | null
  /** Null if there is nothing to send, or if the user writes the message without a template. */
  readonly template: TemplateId | null
  /** The letter if it is a call, or the call sheet if it is written; null without one. */
  readonly otherTemplate: TemplateId | null
  /** Explains why the message goes to someone unexpected; empty if it does not. */
  readonly redirectText: string
}

/**
 * How a step affects the patience of an employer, which messages must not strain.
 *
 * - `counted`: waits for other messages and makes them wait
 * - `held`: only waits for other messages
 * - `holds-once-sent`: never waits, and makes others wait only after it was sent
 * - `promised`: the same, and makes others wait before its date too (the user's own promises)
 * - `free`: none of these
 */
export type Patience = 'counted' | 'held' | 'holds-once-sent' | 'promised' | 'free'

/** A follow-up as its step describes it, before its alerts are scheduled and actions are applied. */
export interface StepDraft {
  readonly destination: Destination
  /** The interview, answer, offer or promise that it follows. */
  readonly eventId: Id
  /** When that event happened. */
  readonly eventAt: EpochMs
  /** When the user told the app of it, if that is later. A hold that the step causes begins then. */
  readonly enteredAt?: EpochMs
  /** Which repetition of the step for the same event it is, counting from 1. If it is missing, it is 1. */
  readonly round?: number
  /** The person in its key, if the step has one follow-up for each person; otherwise null or missing. */
  readonly keyPersonId?: Id | null
  /** The instant whose date is day 0 for the user; null if it does not count days. */
  readonly countsFrom: EpochMs | null
  /** The fact from which its alerts count, as text. */
  readonly basis: string
  /** When it opens: `event` at once, `alert` at its first alert. */
  readonly opens: 'event' | 'alert'
  readonly alerts: readonly AlertRule[]
  /** When it should be done at the latest; null if it has no due time. */
  readonly due: Deadline | null
  /** From when it would do more harm than good; null if it never lapses. */
  readonly lapses: Deadline | null
  /** Explains why it is due: of the future before its first alert, of the past only as it is today. */
  readonly reason: (days: ReasonDays) => string
  /** The reason shown once it has lapsed. */
  readonly lapsedReason?: string
  /** True if it counts from a date the employer named; it then goes before other messages. */
  readonly countsFromTheirDate?: boolean
  /** How it affects the patience of an employer, if that differs from its step. */
  readonly patience?: Patience
  /** True if one note covers all cards of the person for which the step arises. */
  readonly isShared?: true
  /** True if its note also gives the thanks that were never sent. */
  readonly foldsThanks?: boolean
}

/** The destination of a task for the user that sends nothing. */
export const USER_TASK: Destination = {
  personId: null,
  channel: null,
  template: null,
  otherTemplate: null,
  redirectText: '',
}
