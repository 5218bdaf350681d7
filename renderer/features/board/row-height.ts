import type { BoardCard } from '#shared/ipc/board-view'
import type { Density } from '#shared/ipc/host-view'

/** Between two cards, in pixels; as in column.module.css. */
export const GAP: Readonly<Record<Density, number>> = { comfortable: 8, compact: 4 }

/** What each part of a card takes, in pixels at the usual size of text, with each text on one line. */
const parts = {
  comfortable: { frame: 44, role: 21, who: 19, next: 28, ruler: 22 },
  compact: { frame: 32, role: 17, who: 0, next: 17, ruler: 16 },
} as const

/**
 * How high a card's row is likely to be, the gap below it included. It decides how many cards are drawn at first, and
 * how long a column is whose cards were not measured yet; where it is right, and it mostly is, nothing moves then.
 */
export function usualRowHeight({ role, who, next, ruler }: BoardCard, density: Density): number {
  const part = parts[density]
  return (
    part.frame +
    GAP[density] +
    (role ? part.role : 0) +
    (who ? part.who : 0) +
    (next.text ? part.next : 0) +
    (ruler ? part.ruler : 0)
  )
}
