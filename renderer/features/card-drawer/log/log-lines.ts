import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import type { EpochMs, Id, PlainDate } from '#shared/model/scalars'
import { toEpoch } from '#shared/time/instant'
import { formatDatesInText } from '../format-moment.ts'

export interface LogLine {
  readonly id: Id
  readonly at: EpochMs
  readonly text: string
  /** The text that was sent, to be read in full; null when nothing was sent. */
  readonly sent: Pick<FollowUpAction, 'subject' | 'text'> | null
}

/** Lists the card's history, newest first, with each sent text on the line that records it. */
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
