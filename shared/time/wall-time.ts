import type { WallTime } from '../model/scalars.ts'
import { toMinutes } from './day.ts'

const MINUTES_PER_DAY = 24 * 60

/** Returns the time of day some minutes later, or earlier if `minutes` is negative. It passes midnight. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
  const sum = (toMinutes(time) + minutes) % MINUTES_PER_DAY
  return fromMinutes(sum < 0 ? sum + MINUTES_PER_DAY : sum)
}

/** Returns the time of day that is `minutes` after midnight, from 0 to 1439. */
export function fromMinutes(minutes: number): WallTime {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as WallTime
}
