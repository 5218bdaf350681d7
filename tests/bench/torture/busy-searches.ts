import fc from 'fast-check'
import {
  countSounds,
  type Habit,
  habits,
  type MostSounds,
  playSearch,
  type SearchInterview,
  type Sound,
} from '#tests/support/histories/busy-search'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults } from './report.ts'

const MAX_PER_DAY = 5
const MAX_PER_WEEK = 20

/** Two interviews in each of three weeks, on different days, within working hours. */
const anySearch: fc.Arbitrary<readonly SearchInterview[]> = fc
  .tuple(...[0, 1, 2].map(anyWeek))
  .map((weeks) => weeks.flat())

function anyWeek(week: number): fc.Arbitrary<readonly SearchInterview[]> {
  return fc
    .record({
      weekdays: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 2 }),
      hours: fc.tuple(fc.integer({ min: 9, max: 16 }), fc.integer({ min: 9, max: 16 })),
      kinds: fc.tuple(...[0, 1].map(() => fc.constantFrom('phone', 'video', 'on-site'))),
    })
    .map(({ weekdays, hours, kinds }) =>
      weekdays.map((weekday, index) => ({
        week,
        weekday,
        hour: hours[index] ?? 9,
        kind: kinds[index] ?? 'phone',
      })),
    )
}

/** Counts the sounds of busy searches, and prints those of the loudest one by day and step. */
export async function busySearches(amount: Amount): Promise<(Figure | object)[]> {
  const searches = fc.sample(anySearch, { seed: amount.seed, numRuns: amount.scale(100) })
  const lines: (Figure | object)[] = []
  for (const habit of habits) {
    let loud = 0
    let loudest: readonly Sound[] = []
    let most: MostSounds = { day: 0, week: 0, sevenDays: 0 }
    for (const search of searches) {
      const sounds = playSearch(search, habit)
      const count = countSounds(sounds)
      if (count.day > MAX_PER_DAY || count.week > MAX_PER_WEEK) {
        loud += 1
        process.stderr.write(`${habit}: ${JSON.stringify({ count, search })}\n`)
      }
      if (count.day > most.day || (count.day === most.day && count.week > most.week))
        [loudest, most] = [sounds, count]
    }
    lines.push(...tabulate(loudest, habit), { name: `most-sounds ${habit}`, ...most })
    lines.push(countFaults(`searches-too-loud ${habit}`, loud, searches.length))
  }
  return lines
}

/** Lists for each day the number of its sounds and the steps that made them; a summary counts once. */
function tabulate(sounds: readonly Sound[], habit: Habit): readonly object[] {
  const days = [...new Set(sounds.map(({ day }) => day))]
  return days.map((day) => {
    const ofDay = sounds.filter((sound) => sound.day === day)
    return {
      name: `sounds ${habit}`,
      day,
      sounds: ofDay.length,
      steps: ofDay.map(({ steps }) => steps.join(' + ')),
    }
  })
}
