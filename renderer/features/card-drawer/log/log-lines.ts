import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import type { EpochMs, Id, PlainDate } from '#shared/model/scalars'
import { toEpoch } from '#shared/time/instant'
import { formatDatesInText } from '../format-moment.ts'

/** One line of the history of a card. */
export interface LogLine {
  readonly id: Id
  readonly at: EpochMs
  readonly text: string
  /** The subject and text of the note that was sent; null if this line is not about a sent note. */
  readonly sent: Pick<FollowUpAction, 'subject' | 'text'> | null
}

/**
 * Lists the card's history, newest first, with each sent text on the line that records it. `today` is the
 * user's current day, null until it is loaded.
 */
export function toLogLines(card: Pick<Card, 'log' | 'actions'>, today: PlainDate | null): readonly LogLine[] {
  // One command writes an action and its log line, so both carry the same instant.
  const sentByInstant = new Map(
    card.actions.filter(({ text }) => text !== '').map((action) => [action.recordedAt, action]),
  )
  return card.log
    .map((entry) => ({
      id: entry.id,
      at: toEpoch(entry.at),
      text: formatDatesInText(entry.text, today),
      sent: sentByInstant.get(entry.at) ?? null,
    }))
    .toReversed()
}
