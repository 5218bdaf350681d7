import type { Channel } from '../model/person.ts'
import type { EpochMs, Id, PlainDate } from '../model/scalars.ts'
import type { TemplateId } from '../model/template.ts'

/**
 * When a step wants an alert, before working days and quiet hours have their say: `on` a day, which means at H on it
 * or on the next working day; or `at` an exact time, which moves out of quiet hours.
 */
export type AlertRule =
  | { readonly name: string; readonly on: PlainDate }
  | { readonly name: string; readonly at: EpochMs }

/** By when a step is best done: at an instant, or at the end of a day counted from its alerts as they were moved. */
export type DueRule =
  | { readonly by: 'instant'; readonly at: EpochMs }
  | { readonly by: 'day-of-last-alert' }
  | { readonly by: 'working-days-after-first-alert'; readonly days: number }

/** A follow-up as its step writes it: what the rules' table says of it, before anything was done about it. */
export interface Draft {
  readonly cardId: Id | null
  /** The interview, answer, offer or promise that gives rise to it, and when that was. */
  readonly eventId: Id
  readonly eventAt: EpochMs
  readonly round: number
  /** Stands in the key where there is one follow-up for each person. */
  readonly keyPersonId: Id | null
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly template: TemplateId | null
  /** The fact it counts from, as text. */
  readonly basis: string
  /** `event`: open at once; `alert`: open from its first alert. */
  readonly opens: 'event' | 'alert'
  readonly alerts: readonly AlertRule[]
  readonly due: DueRule
  readonly lapsesAt: EpochMs | null
  /** Why now, in a sentence that may name the day of its first alert as moved, and count the days until `asOf`. */
  readonly reason: (firstAlertAt: EpochMs, asOf: PlainDate) => string
  /** Why no more, once it has lapsed. */
  readonly lapsed?: string
}
