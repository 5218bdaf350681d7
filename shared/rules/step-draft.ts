import type { Channel } from '../model/person.ts'
import type { EpochMs, Id, PlainDate } from '../model/scalars.ts'
import type { TemplateId } from '../model/template.ts'
import type { PlannedAlert } from './follow-up.ts'

/**
 * When a step wants an alert, before working days and quiet hours have their say.
 *
 * - `on` a day: at H on it, or on the next working day
 * - `daysAfterPrevious`: the same, so many days after the alert of the round before, as that was moved
 * - `at` an exact time, which moves out of quiet hours
 */
export type AlertRule = { readonly name: string } & (
  | { readonly on: PlainDate }
  | { readonly daysAfterPrevious: number }
  | (Pick<PlannedAlert, 'inQuietHours'> & { readonly at: EpochMs })
)

/**
 * A limit of a step: an instant, the end of a day counted from its alerts as they were moved, or the alert that a next
 * round has so many days on.
 */
export type Limit =
  | { readonly by: 'instant'; readonly at: EpochMs }
  | { readonly by: 'day-of-last-alert' }
  | { readonly by: 'days-after-first-alert'; readonly days: number }
  | { readonly by: 'working-days-after-first-alert'; readonly days: number }
  | { readonly by: 'alert-of-next-round'; readonly days: number }

/** Whom a follow-up goes to and how; see `reach` and `forTheUser`. */
export interface Reach {
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly template: TemplateId | null
  /** The sentence about a person in whose place it goes to another; empty for none. */
  readonly detour: string
}

/** A follow-up as its step writes it: what the rules' table says of it, before anything was done about it. */
export interface StepDraft {
  readonly to: Reach
  /** The interview, answer, offer or promise that gives rise to it, and when that was. */
  readonly eventId: Id
  readonly eventAt: EpochMs
  /** 1 unless said. */
  readonly round?: number
  /** Stands in the key where there is one follow-up for each person. */
  readonly keyPersonId?: Id | null
  /** The day 0 that a person would count from; null for none. */
  readonly countsFrom: EpochMs | null
  /** The fact its alerts count from, as text. */
  readonly basis: string
  /** `event`: open at once; `alert`: open from its first alert. */
  readonly opens: 'event' | 'alert'
  readonly alerts: readonly AlertRule[]
  readonly due: Limit | null
  /** From when it would do harm; null for never. */
  readonly lapses: Limit | null
  /** Why now, in a sentence that may name the day of its first alert as moved, and count the days until `asOf`. */
  readonly reason: (firstAlertAt: EpochMs, asOf: PlainDate) => string
  /** Why no more, once it has lapsed. */
  readonly lapsed?: string
  /** Counted from a date of theirs: it ranks before others to the same employer. */
  readonly fromTheirDate?: boolean
  /** Neither held nor holding, although its step is. */
  readonly isFree?: boolean
  readonly foldsThanks?: boolean
}

/** A task of the user's own, with nothing to send. */
export const forTheUser: Reach = { personId: null, channel: null, template: null, detour: '' }
