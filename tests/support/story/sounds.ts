import type { PlainDate } from '#shared/model/scalars'
import { addDays, getWeekday } from '#shared/time/day'

/** An alert that came, and the user's day on which it did. */
export interface Sound {
  readonly day: PlainDate
  readonly title: string
}

/** Counts the sounds of each day and of each week, which is named after its Monday. */
export function countByWeek(sounds: readonly Sound[]): {
  readonly byDay: ReadonlyMap<PlainDate, number>
  readonly byWeek: ReadonlyMap<PlainDate, number>
} {
  const byDay = new Map<PlainDate, number>()
  const byWeek = new Map<PlainDate, number>()
  for (const { day } of sounds) {
    const monday = addDays(day, 1 - getWeekday(day))
    byDay.set(day, (byDay.get(day) ?? 0) + 1)
    byWeek.set(monday, (byWeek.get(monday) ?? 0) + 1)
  }
  return { byDay, byWeek }
}
