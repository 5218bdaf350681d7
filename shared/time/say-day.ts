import type { PlainDate } from '../model/scalars.ts'
import { sayDay as sayDayFrom } from './say.ts'

/** A day within a sentence, where a comma and a year would only get in the way: "Friday 6 March". */
export function sayDay(date: PlainDate): string {
  return sayDayFrom(date, date).replace(',', '')
}
