import type { Card } from '../model/card.ts'
import type { Settings } from '../model/settings.ts'
import type { NoteForm, Tone } from '../model/template.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { TimeContext } from '../rules/time-context.ts'

/**
 * The data a note is made from. `zone` is the user's present zone; `zoneAt` returns the zone the user was in
 * when a conversation ended.
 */
export interface NoteContext extends TimeContext {
  readonly followUp: FollowUp
  readonly card: Card
  readonly settings: Settings
  /** Every card of the workspace; if they are missing, the note knows only its own. */
  readonly cards?: readonly Card[]
}

/** The tone and form in which the fields of a note are written. */
export interface NoteStyle {
  readonly tone: Tone
  readonly form: NoteForm
}
