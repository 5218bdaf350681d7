import type { Channel } from '../model/person.ts'
import type { EpochMs, Id } from '../model/scalars.ts'
import type { Step } from '../model/step.ts'
import type { TemplateId } from '../model/template.ts'
import type { SourceLetter } from './sources.ts'

/**
 * The status of a follow-up as of now.
 *
 * - `scheduled`: before `opensAt`; `open`: from `opensAt` to `dueAt`; `overdue`: after `dueAt`
 * - `done`, `skipped`: ended by the user; `snoozed`: postponed by the user to a day
 * - `held`: waits because another message to the same employer comes first
 * - `lapsed`: past `lapsesAt`, when it would do more harm than good
 */
export type FollowUpStatus =
  | 'scheduled'
  | 'open'
  | 'overdue'
  | 'done'
  | 'skipped'
  | 'snoozed'
  | 'held'
  | 'lapsed'

/** One moment at which a follow-up asks for attention. */
export interface PlannedAlert {
  /**
   * The name of the alert within its follow-up. Together with the key of the follow-up, it identifies the
   * alert in the ledger.
   */
  readonly name: string
  readonly at: EpochMs
  /**
   * The fact the alert counts from, as text. An alert that fired may fire again only if its basis changed and
   * its time moved later.
   */
  readonly basis: string
  /**
   * When the hold that moved the alert began; missing if no other message made it wait. If a hold begins
   * after the alert fired, the alert may fire again.
   */
  readonly heldSince?: EpochMs
  /**
   * Allows the alert in quiet hours; missing if it is not allowed. `on-time` allows it only at its planned
   * time (debrief). `always` is for an interview that starts before quiet hours end.
   */
  readonly inQuietHours?: 'on-time' | 'always'
  /** True if the alert is delivered during interviews too (`join`); missing if it is not. */
  readonly inInterviews?: true
}

/** One thing for the user to do. The rules derive it from the cards, and it is never stored. */
export interface FollowUp {
  /** A stable key: card, event, step, round, and the person if there is one for each. */
  readonly key: string
  readonly step: Step
  /** The other cards of its person that its note covers; sending it counts on each of them. */
  readonly alsoFor: readonly Id[]
  /** The card it belongs to; null if it belongs to no single card (`keep-applying`). */
  readonly cardId: Id | null
  /** The recipient; null if it is a task for the user alone or nobody is named. */
  readonly personId: Id | null
  /** Null if there is nothing to send. */
  readonly channel: Channel | null
  readonly opensAt: EpochMs
  /** The alerts, earliest first; empty if the follow-up is done, skipped or lapsed. */
  readonly alerts: readonly PlannedAlert[]
  /** When it should be done at the latest; null if it has no due time. */
  readonly dueAt: EpochMs | null
  /** From when it would do more harm than good; null if it never lapses. */
  readonly lapsesAt: EpochMs | null
  readonly status: FollowUpStatus
  /** The reason why it is due, as a sentence for the user: "Day 7 since you spoke; no date was named." */
  readonly reason: string
  readonly sources: readonly SourceLetter[]
  /** The template of its note; null if there is nothing to send. */
  readonly template: TemplateId | null
  /** The letter that can be sent instead of a call, or the call sheet instead of a letter; null without one. */
  readonly otherTemplate: TemplateId | null
  /** True if its note opens with thanks that were never sent (they are folded into it). */
  readonly foldsThanks: boolean
  /** The card whose message comes first; null unless the status is `held`. */
  readonly heldBy: Id | null
  /** The interview, answer, offer or promise that gave rise to it. */
  readonly eventId: Id
  /** The instant whose date is its day 0; null if it does not count days. */
  readonly countsFrom: EpochMs | null
}
