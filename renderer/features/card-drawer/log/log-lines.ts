import type { Card } from '#shared/model/card'
import type { Deed } from '#shared/model/follow-up-action'
import type { EpochMs, Id, PlainDate } from '#shared/model/scalars'
import { toEpoch } from '#shared/time/instant'
import { withDaysInWords } from '../format-moment.ts'

export interface LogLine {
  readonly id: Id
  readonly at: EpochMs
  readonly text: string
  /** What went out with it, to be read in full. */
  readonly sent: Pick<Deed, 'subject' | 'text'> | null
}

/** The card's history, newest first, each note beside the line that says it was sent. */
export function logLines(card: Pick<Card, 'log' | 'deeds'>, today: PlainDate | null): readonly LogLine[] {
  // A deed and its line are written in one command, so they carry the same instant.
  const sentAt = new Map(card.deeds.filter((deed) => deed.text !== '').map((deed) => [deed.recordedAt, deed]))
  return card.log
    .map((entry) => ({
      id: entry.id,
      at: toEpoch(entry.at),
      text: withDaysInWords(entry.text, today),
      sent: sentAt.get(entry.at) ?? null,
    }))
    .toReversed()
}
