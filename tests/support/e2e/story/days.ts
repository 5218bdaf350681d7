import type { PlainDate } from '#shared/model/scalars'
import type { Wall } from '../../story/story.ts'

/** Writes a day as it is typed into a date field, without its separators. */
export function typeableDay(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return `${day}${month}${year}`
}

/** Writes the day and the time of a moment as they are typed. */
export function typeableMoment(wall: Wall): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = wall.split(' ')
  return { day: typeableDay(day as PlainDate), time: time.replace(':', '') }
}
