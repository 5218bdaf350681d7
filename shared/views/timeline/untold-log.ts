import type { Card } from '../../model/card.ts'

type LogEntry = Card['log'][number]

/**
 * Lists the entries of a card's history that nothing stored tells: a move, a correction, or what was removed. A
 * command writes an entry and its line in the history with the same instant.
 */
export function listUntoldLogEntries(card: Card): readonly LogEntry[] {
  const told = new Set<string | null>([
    ...card.interviews.flatMap(({ recordedAt, debriefedAt, cancelledAt }) => [
      recordedAt,
      debriefedAt,
      cancelledAt,
    ]),
    ...[...card.answers, ...card.actions, ...card.offers, ...(card.messages ?? [])].map(
      ({ recordedAt }) => recordedAt,
    ),
    ...[...card.ownPromises, ...card.theirPromises].map(({ recordedAt }) => recordedAt),
    card.closing?.recordedAt ?? null,
  ])
  // The first entry is that the card was added, which the timeline begins with.
  return card.log.slice(1).filter(({ at }) => !told.has(at))
}
