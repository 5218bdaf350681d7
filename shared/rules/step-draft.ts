import type { Channel } from '../model/person.ts'
import type { EpochMs, Id, PlainDate } from '../model/scalars.ts'
import type { TemplateId } from '../model/template.ts'
import type { PlannedAlert } from './follow-up.ts'

/**
 * When a step wants an alert, before working days and quiet hours are applied.
 *
 * - `on`: at the alert hour of a day, or of the next working day
 * - `daysAfterPrevious`: the same, counted in days from the alert of the previous round after that was moved
 * - `at`: at an exact time, which moves out of quiet hours
 */
export type AlertRule = { readonly name: string } & (
  | { readonly on: PlainDate }
  | { readonly daysAfterPrevious: number }
  | (Pick<PlannedAlert, 'inQuietHours'> & { readonly at: EpochMs })
)

/**
 * When a step is due or lapses: at an instant, at the end of a day counted from its alerts after they were
 * moved, or at the alert of the next round, which comes `days` later.
 */
export type Deadline =
  | { readonly by: 'instant'; readonly at: EpochMs }
  | { readonly by: 'day-of-last-alert' }
  | { readonly by: 'days-after-first-alert'; readonly days: number }
  | { readonly by: 'working-days-after-first-alert'; readonly days: number }
  | { readonly by: 'alert-of-next-round'; readonly days: number }

/** The recipient, channel and template of a follow-up; see `chooseDestination` and `USER_TASK`. */
export interface Destination {
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly template: TemplateId | null
  /** The sentence that explains why it does not go to the person one would expect; empty if it does. */
  readonly redirectText: string
}

/**
 * A follow-up as its step describes it, before its alerts are scheduled and actions are taken into account.
 */
export interface StepDraft {
  readonly destination: Destination
  /** The interview, answer, offer or promise it follows, and when that happened. */
  readonly eventId: Id
  readonly eventAt: EpochMs
  /** 1 by default. */
  readonly round?: number
  /** Part of the key where there is one follow-up for each person. */
  readonly keyPersonId?: Id | null
  /** The instant whose day is day 0 for people; null if it does not count days. */
  readonly countsFrom: EpochMs | null
  /** The fact that its alerts count from, as text. */
  readonly basis: string
  /** `event`: open at once; `alert`: open from its first alert. */
  readonly opens: 'event' | 'alert'
  readonly alerts: readonly AlertRule[]
  readonly due: Deadline | null
  /** From when it would do harm; null if it never does. */
  readonly lapses: Deadline | null
  /** Explains why it is due, given its first alert after that was moved and the day up to which it counts. */
  readonly reason: (firstAlertAt: EpochMs, today: PlainDate) => string
  /** The reason shown once it has lapsed. */
  readonly lapsedReason?: string
  /** True if it counts from a date the employer named: it then goes before others to the same employer. */
  readonly countsFromTheirDate?: boolean
  /** True if it neither waits for other messages nor makes them wait, although its step usually does. */
  readonly isFree?: boolean
  readonly foldsThanks?: boolean
}

/** The destination of a task for the user, with nothing to send. */
export const USER_TASK: Destination = { personId: null, channel: null, template: null, redirectText: '' }
