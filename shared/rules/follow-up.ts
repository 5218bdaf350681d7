import type { Channel } from '../model/person.ts'
import type { EpochMs, Id } from '../model/scalars.ts'
import type { Step } from '../model/step.ts'
import type { TemplateId } from '../model/template.ts'
import type { SourceLetter } from './sources.ts'

/**
 * The status of a follow-up as of now.
 *
 * - `scheduled` before `opensAt`; `open` from then until `dueAt`; `overdue` after it
 * - `done`, `skipped`: by the user; `snoozed`: until the chosen day
 * - `held`: another message to the same employer comes first; `lapsed`: past `lapsesAt`, it would do harm
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
  /** Names the alert within its follow-up; the ledger's key together with the follow-up's. */
  readonly name: string
  readonly at: EpochMs
  /** The fact the alert counts from, as text: an alert that fired fires again only with another basis, and later. */
  readonly basis: string
  /** When the hold that moved it began; a hold that began after it fired lets it fire again. */
  readonly heldSince?: EpochMs
  /** May come in quiet hours: `on-time` only at its planned time (debrief), `always` (an interview before they end). */
  readonly inQuietHours?: 'on-time' | 'always'
}

/** One thing to do, derived from the cards by the rules, never stored. */
export interface FollowUp {
  /** Stable: card, event, step, round, and the person where there is one each. */
  readonly key: string
  readonly step: Step
  /** Null for what concerns no single card (`keep-applying`). */
  readonly cardId: Id | null
  /** The recipient; null for the user's own tasks and where nobody is named. */
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly opensAt: EpochMs
  /** In order, the earliest first; empty once done, skipped or lapsed. */
  readonly alerts: readonly PlannedAlert[]
  /** Best done by. */
  readonly dueAt: EpochMs | null
  /** From when it would do harm. */
  readonly lapsesAt: EpochMs | null
  readonly status: FollowUpStatus
  /** Why now, for a person: "Day 7 since you spoke with Jane; she named no date." */
  readonly reason: string
  readonly sources: readonly SourceLetter[]
  /** The template of its note; null where there is nothing to send. */
  readonly template: TemplateId | null
  /** An unsent thank-you folded into this one: the note opens with thanks. */
  readonly foldsThanks: boolean
  /** The card whose message comes first, while `held`. */
  readonly heldBy: Id | null
  /** The interview, answer, offer or promise that gave rise to it. */
  readonly eventId: Id
  /** The day 0 it counts from; null where it counts from none. */
  readonly countsFrom: EpochMs | null
}
