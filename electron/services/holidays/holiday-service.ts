import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PlainDate } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Holidays } from '#shared/rules/plan-input'
import type { Log } from '../../host/ports.ts'

/**
 * Supplies the public holidays of the countries that a workspace names, worked out when one is first named.
 */
interface HolidayService {
  /**
   * Returns the holidays available now for a workspace: those of last year, this year and next year for each
   * country. The object and its lists are identical until something differs. Missing lists are requested.
   */
  getHolidays(workspace: CountrySource, today: PlainDate): Holidays
  /**
   * Resolves when all requested lists are available and `onLoaded` has run; null if none is being worked out.
   */
  pending(): Promise<void> | null
  /** Stops calling `onLoaded`. */
  stop(): void
}

/** The parts of a workspace that name countries. */
type CountrySource = Pick<Workspace, 'cards' | 'settings'>
type ListHolidays = (country: string, year: number) => readonly PlainDate[]

interface HolidayServiceDeps {
  readonly log: Log
  /** Called when lists have become available, so that plans can be made again. */
  readonly onLoaded: () => Promise<void>
  /** Loads the library, which is large and seldom needed. */
  readonly load?: () => Promise<{ readonly publicHolidays: ListHolidays }>
}

/** What was returned last, and what it was made for. */
interface CachedHolidays {
  readonly countries: readonly string[]
  readonly year: number
  readonly arrivals: number
  readonly holidays: Holidays
}

const loadLibrary = () => import('./public-holidays.ts')

/**
 * Creates the holiday service. The library is neither loaded nor kept in memory before a country is named.
 */
export function createHolidayService({
  log,
  onLoaded,
  load = loadLibrary,
}: HolidayServiceDeps): HolidayService {
  /** Holidays by country and year: `lists` for three years around it, `years` for that year only. */
  const lists = new Map<string, readonly PlainDate[]>()
  const years = new Map<string, readonly PlainDate[]>()
  const requested = new Set<string>()
  const findCountries = createCountryFinder()
  let cached: CachedHolidays | null = null
  let arrivals = 0
  let pending: Promise<void> | null = null
  let isStopped = false

  const loadRequested = async () => {
    try {
      const { publicHolidays } = await load()
      for (const key of requested) {
        lists.set(key, await listThreeYears(key, { publicHolidays, years }))
        requested.delete(key)
      }
    } catch (error) {
      log.error('Public holidays could not be worked out; only weekends count as days off', error)
      // Trying again each time would not help.
      for (const key of requested) lists.set(key, [])
      requested.clear()
    }
    arrivals += 1
    pending = null
    if (!isStopped) await onLoaded()
  }

  return {
    getHolidays(workspace, today) {
      const countries = findCountries(workspace)
      const year = Number.parseInt(today, 10)
      if (cached?.countries === countries && cached.year === year && cached.arrivals === arrivals)
        return cached.holidays
      const holidays: Record<string, readonly PlainDate[]> = {}
      for (const country of countries) {
        const key = `${country} ${year}`
        const list = lists.get(key)
        if (list) holidays[country] = list
        else requested.add(key)
      }
      cached = { countries, year, arrivals, holidays }
      if (requested.size > 0 && !isStopped) pending ??= loadRequested()
      return holidays
    },
    pending: () => pending,
    stop() {
      isStopped = true
    },
  }
}

async function listThreeYears(
  key: string,
  { publicHolidays, years }: { publicHolidays: ListHolidays; years: Map<string, readonly PlainDate[]> },
): Promise<readonly PlainDate[]> {
  const [country = '', middle] = key.split(' ')
  const days: PlainDate[] = []
  for (const year of [-1, 0, 1].map((offset) => Number(middle) + offset)) {
    const list = years.get(`${country} ${year}`) ?? publicHolidays(country, year)
    years.set(`${country} ${year}`, list)
    days.push(...list)
    // A lunar calendar takes long to work out; other work must not wait for it.
    await nextTurn()
  }
  return days
}

/**
 * Creates a function that lists the countries a workspace names and searches again
 * only if cards or settings changed.
 */
function createCountryFinder(): (workspace: CountrySource) => readonly string[] {
  let searched: CountrySource | null = null
  let found: readonly string[] = []
  return ({ cards, settings }) => {
    if (searched?.cards === cards && searched.settings === settings) return found
    const named = new Set([settings.defaultCountry, ...cards.map((card) => card.country)])
    named.delete(null)
    const countries = [...named].filter((country) => country !== null).sort()
    searched = { cards, settings }
    if (countries.join() !== found.join()) found = countries
    return found
  }
}
