import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PlainDate } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Holidays } from '#shared/rules/plan-input'
import type { Log } from '../../host/ports.ts'

/** The public holidays of the countries that a workspace names, worked out when one is named. */
interface HolidayService {
  /**
   * What is at hand for a workspace: last year's, this year's and next year's days off of each country. The very same
   * object, and the very same lists, as long as nothing differs. What is not at hand is asked for.
   */
  known(workspace: Named, today: PlainDate): Holidays
  /** Resolves when all that was asked for is at hand and was told of; null when nothing is being worked out. */
  pending(): Promise<void> | null
  /** Nothing is told any more. */
  stop(): void
}

type Named = Pick<Workspace, 'cards' | 'settings'>
type WorkOut = (country: string, year: number) => readonly PlainDate[]

interface Needs {
  readonly log: Log
  /** Told when lists have arrived, so that plans can be made anew. */
  readonly arrived: () => Promise<void>
  /** Loads what works them out, which is large and seldom needed. */
  readonly load?: () => Promise<{ readonly publicHolidays: WorkOut }>
}

interface Answer {
  readonly countries: readonly string[]
  readonly year: number
  readonly arrivals: number
  readonly holidays: Holidays
}

const loadLibrary = () => import('./public-holidays.ts')

/** Holidays as data. The library is neither loaded nor held in memory before a country is named. */
export function createHolidays({ log, arrived, load = loadLibrary }: Needs): HolidayService {
  /** By country and year: the three years around it, and each year by itself. */
  const lists = new Map<string, readonly PlainDate[]>()
  const years = new Map<string, readonly PlainDate[]>()
  const asked = new Set<string>()
  const namedIn = rememberCountries()
  let answer: Answer | null = null
  let arrivals = 0
  let pending: Promise<void> | null = null
  let stopped = false

  const workOut = async () => {
    try {
      const { publicHolidays } = await load()
      for (const key of asked) {
        lists.set(key, await threeYears(key, { publicHolidays, years }))
        asked.delete(key)
      }
    } catch (error) {
      log.error('Public holidays could not be worked out; only weekends count as days off', error)
      // Asking again at every look would not help.
      for (const key of asked) lists.set(key, [])
      asked.clear()
    }
    arrivals += 1
    pending = null
    if (!stopped) await arrived()
  }

  return {
    known(workspace, today) {
      const countries = namedIn(workspace)
      const year = Number.parseInt(today, 10)
      if (answer?.countries === countries && answer.year === year && answer.arrivals === arrivals)
        return answer.holidays
      const holidays: Record<string, readonly PlainDate[]> = {}
      for (const country of countries) {
        const key = `${country} ${year}`
        const list = lists.get(key)
        if (list) holidays[country] = list
        else asked.add(key)
      }
      answer = { countries, year, arrivals, holidays }
      if (asked.size > 0 && !stopped) pending ??= workOut()
      return holidays
    },
    pending: () => pending,
    stop() {
      stopped = true
    },
  }
}

async function threeYears(
  key: string,
  { publicHolidays, years }: { publicHolidays: WorkOut; years: Map<string, readonly PlainDate[]> },
): Promise<readonly PlainDate[]> {
  const [country = '', middle] = key.split(' ')
  const days: PlainDate[] = []
  for (const year of [-1, 0, 1].map((by) => Number(middle) + by)) {
    const known = years.get(`${country} ${year}`) ?? publicHolidays(country, year)
    years.set(`${country} ${year}`, known)
    days.push(...known)
    // A lunar calendar takes its time; whoever waits for the app must not wait for it.
    await nextTurn()
  }
  return days
}

/** Which countries a workspace names; looked through again only when its cards or settings are others. */
function rememberCountries(): (workspace: Named) => readonly string[] {
  let seen: Named | null = null
  let named: readonly string[] = []
  return ({ cards, settings }) => {
    if (seen?.cards === cards && seen.settings === settings) return named
    const found = new Set([settings.defaultCountry, ...cards.map((card) => card.country)])
    found.delete(null)
    const countries = [...found].filter((country) => country !== null).sort()
    seen = { cards, settings }
    if (countries.join() !== named.join()) named = countries
    return named
  }
}
