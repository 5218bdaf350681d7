import type { BoardCard } from '#shared/ipc/board-view'
import type { Density } from '#shared/ipc/host-view'

/** The gap between two cards, in pixels, as in column.module.css. */
export const GAP: Readonly<Record<Density, number>> = { comfortable: 8, compact: 4 }

/**
 * The height of each part of a card, in pixels at the default text size, if each text fits on one line.
 * `frame` is the padding, the border and the company's name, which every card has.
 */
const PARTS = {
  comfortable: { frame: 44, role: 21, people: 19, next: 28, timeline: 22 },
  compact: { frame: 32, role: 17, people: 0, next: 17, timeline: 16 },
} as const

/**
 * Estimates the height of a card's row, including the gap below it, in pixels. The estimate decides how many
 * cards are rendered first, and the length of a column until it is measured. It is usually exact, so that
 * nothing moves afterwards.
 */
export function estimateRowHeight(card: BoardCard, density: Density): number {
  const { role, people, tags, next, waitTimeline } = card
  const part = PARTS[density]
  return (
    part.frame +
    GAP[density] +
    (role ? part.role : 0) +
    (people ? part.people : 0) +
    (tags ? part.people : 0) +
    (next.text ? part.next : 0) +
    (waitTimeline ? part.timeline : 0)
  )
}
