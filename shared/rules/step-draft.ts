import type { Channel } from '../model/person.ts'
import type { EpochMs, Id, PlainDate } from '../model/scalars.ts'
import type { TemplateId } from '../model/template.ts'
import type { PlannedAlert } from './follow-up.ts'

/**
 * The time at which a step asks for an alert, before working days and quiet hours are applied.
 *
 * - `on`: at the alert hour of a day or of the next working day
 * - `daysAfterPrevious`: the same, but counted in days from the final alert time of the previous round
 * - `at`: at an exact time, which moves out of quiet hours
 */
export type AlertRule = { readonly name: string } & (
  | { readonly on: PlainDate }
  | { readonly daysAfterPrevious: number }
  | (Pick<PlannedAlert, 'inQuietHours'> & { readonly at: EpochMs })
)

/**
 * The time at which a step is due or lapses: at an instant, at the end of a day counted from the final times
 * of its alerts, or at the alert of the next round, which comes `days` later.
 */
export type Deadline =
  | { readonly by: 'instant'; readonly at: EpochMs }
  | { readonly by: 'day-of-last-alert' }
  | { readonly by: 'days-after-first-alert'; readonly days: number }
  | { readonly by: 'working-days-after-first-alert'; readonly days: number }
  | { readonly by: 'alert-of-next-round'; readonly days: number }

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
  /** Explains why the message goes to someone unexpected; empty if it does not. */
  readonly redirectText: string
}

/** A follow-up as its step describes it, before its alerts are scheduled and actions are applied. */
export interface StepDraft {
  readonly destination: Destination
  /** The interview, answer, offer or promise that it follows. */
  readonly eventId: Id
  /** When that event happened. */
  readonly eventAt: EpochMs
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
  /**
   * Explains why it is due. The arguments are the final time of its first alert, and the day up to which the
   * text counts days.
   */
  readonly reason: (firstAlertAt: EpochMs, today: PlainDate) => string
  /** The reason shown once it has lapsed. */
  readonly lapsedReason?: string
  /** True if it counts from a date the employer named; it then goes before other messages. */
  readonly countsFromTheirDate?: boolean
  /** True if it neither waits for other messages nor makes them wait, unlike its step. */
  readonly isFree?: boolean
  /** True if its note also gives the thanks that were never sent. */
  readonly foldsThanks?: boolean
}

/** The destination of a task for the user that sends nothing. */
export const USER_TASK: Destination = { personId: null, channel: null, template: null, redirectText: '' }
